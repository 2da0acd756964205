package org.servicecharter.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Those who ask for one page over and over, each on a connection of their own, and take it compressed. */
record Visitors(int port, String path) {

    private static final int MANY = 8;
    private static final String LENGTH = "content-length:";

    /** Pages that all of them got in a second, over so many seconds. */
    double pagesPerSecond(int seconds) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(MANY);
        try {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            List<Future<Integer>> visits = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                visits.add(crowd.submit(() -> visit(end)));
            }
            double pages = 0;
            for (Future<Integer> visit : visits) {
                pages += visit.get();
            }
            return pages / seconds;
        } finally {
            crowd.shutdownNow();
        }
    }

    /** Comes back on a new connection when the server has had enough of one. */
    private int visit(long end) throws IOException {
        int pages = 0;
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.setTcpNoDelay(true);
                pages += visit(socket, end);
            }
        }
        return pages;
    }

    private int visit(Socket socket, long end) throws IOException {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(socket.getInputStream()));
        int pages = 0;
        while (System.nanoTime() < end) {
            socket.getOutputStream().write(request);
            int first = in.read();
            if (first < 0) {
                return pages;
            }
            in.unread(first);
            in.skipNBytes(lengthOfPage(in));
            pages++;
        }
        return pages;
    }

    /** Reads the head of the answer. */
    private static int lengthOfPage(InputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200 ")) {
            throw new IOException(status);
        }
        int length = -1;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.toLowerCase().startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        if (length <= 0) {
            throw new IOException("nothing was sent");
        }
        return length;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new IOException("broken off");
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }
}
