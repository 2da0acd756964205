package org.servicecharter.web.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.Listener;

/** A screen whose line writes down what it is sent, and can be slow or broken. */
final class Tape extends ServletOutputStream {

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private boolean ready = true;
    private boolean broken;
    private boolean completed;
    private boolean over;
    private boolean may = true;

    final Screen screen;

    Tape(Audience... own) {
        AsyncContext async = (AsyncContext) Proxy.newProxyInstance(
                Tape.class.getClassLoader(), new Class<?>[] {AsyncContext.class}, (proxy, method, arguments) -> {
                    completed = method.getName().equals("complete");
                    if (over) {
                        throw new IllegalStateException("ended before");
                    }
                    return null;
                });
        screen = new Screen(new Listener("AAAAAA", Set.of(own)), () -> may, async, this);
        screen.onWritePossible();
    }

    /** The line takes nothing more. */
    void stops() {
        ready = false;
    }

    /** The line takes what waits. */
    void goesOn() {
        ready = true;
        screen.onWritePossible();
    }

    void breaks() {
        broken = true;
    }

    /** Who opened it lost the right to. */
    void mayNoMore() {
        may = false;
    }

    /** The server has ended the request. */
    void isOver() {
        over = true;
    }

    boolean isCompleted() {
        return completed;
    }

    /** The numbers it was sent, as they came. */
    String numbers() {
        StringBuilder numbers = new StringBuilder();
        text().lines().filter(line -> line.startsWith("id: ")).forEach(line -> numbers.append(line.substring(4))
                .append(' '));
        return numbers.toString().strip();
    }

    String text() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    static Frame frame(long number) {
        return frame(number, Audience.EVERYONE);
    }

    static Frame frame(long number, Audience audience) {
        return frame(number, audience, BoardEventKind.COUNTED);
    }

    static Frame frame(long number, BoardEventKind kind) {
        return frame(number, Audience.EVERYONE, kind);
    }

    private static Frame frame(long number, Audience audience, BoardEventKind kind) {
        return Frame.of(new BoardEntry("AAAAAA", number, audience, kind, "{\"n\":" + number + "}"));
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void write(int one) throws IOException {
        if (broken) {
            throw new IOException("gone");
        }
        heard.write(one);
    }
}
