package org.servicecharter.shipped;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** One answer that never ends, taken apart as it comes: its status, then chunks, then the events in them. */
public final class EventStream {

    /** Is told each event of the stream. */
    public interface Hearer {

        /** @param id as the stream says it, 0 without one */
        void hears(long id, String kind, String data);
    }

    private enum Part {
        STATUS,
        HEADER,
        SIZE,
        CHUNK
    }

    private final int port;
    private final byte[] request;
    private final Hearer hearer;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream(256);
    private Part part = Part.STATUS;
    private int left;
    private long id;
    private String kind = "";
    private String data = "";
    private volatile int status;
    private volatile int retry;
    private volatile boolean ended;
    private volatile boolean letGo;

    EventStream(int port, String path, String cookie, Hearer hearer) {
        this.port = port;
        this.hearer = hearer;
        String seat = cookie == null ? "" : "Cookie: " + cookie + "\r\n";
        request = Screens.bytes("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: text/event-stream\r\n" + seat + "\r\n");
    }

    int port() {
        return port;
    }

    byte[] request() {
        return request;
    }

    /** 0 until an answer has begun. */
    public int status() {
        return status;
    }

    /** After so many milliseconds it wants to come back, as the stream told it; 0 until then. */
    public int retry() {
        return retry;
    }

    public boolean isOpen() {
        return status == 200 && !ended;
    }

    public boolean hasEnded() {
        return ended;
    }

    /** Nobody listens any more. */
    public void letGo() {
        letGo = true;
        ended = true;
    }

    boolean isLetGo() {
        return letGo;
    }

    void ended() {
        ended = true;
    }

    void take(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            if (part == Part.CHUNK && left > 0) {
                left--;
                chunk(bytes.get());
            } else {
                head(bytes.get());
            }
        }
    }

    private void head(byte one) {
        if (one != '\n') {
            if (one != '\r') {
                line.write(one);
            }
            return;
        }
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        switch (part) {
            case STATUS -> {
                status = Integer.parseInt(text.split(" ")[1]);
                part = Part.HEADER;
            }
            case HEADER -> part = text.isEmpty() ? Part.SIZE : Part.HEADER;
            case SIZE -> {
                left = Integer.parseInt(text.strip(), 16);
                ended |= left == 0;
                part = Part.CHUNK;
            }
            case CHUNK -> part = Part.SIZE; // the end of its line
        }
    }

    private void chunk(byte one) {
        if (one != '\n') {
            said.write(one);
            return;
        }
        String text = said.toString(StandardCharsets.UTF_8);
        said.reset();
        if (text.startsWith("id: ")) {
            id = Long.parseLong(text.substring(4));
        } else if (text.startsWith("retry: ")) {
            retry = Integer.parseInt(text.substring(7));
        } else if (text.startsWith("event: ")) {
            kind = text.substring(7);
        } else if (text.startsWith("data: ")) {
            data = text.substring(6);
        } else if (text.isEmpty() && !data.isEmpty()) {
            hearer.hears(id, kind, data);
            id = 0;
            kind = "";
            data = "";
        }
    }
}
