package org.servicecharter.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A mail server that answers as a test wants: what it says to a recipient, and to the end of a letter. */
class ScriptedServer implements AutoCloseable {

    /** Instead of an answer: nothing, for as long as the line is open. */
    static final String SILENCE = "";

    /** Instead of an answer: the line is cut. */
    static final String CUT = "cut";

    final List<String> letters = new CopyOnWriteArrayList<>();
    final List<String> recipients = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final Function<String, String> toRecipient;
    private final String toLetter;

    ScriptedServer(Function<String, String> toRecipient, String toLetter) throws IOException {
        this.toRecipient = toRecipient;
        this.toLetter = toLetter;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    static ScriptedServer thatTakesAll() throws IOException {
        return new ScriptedServer(recipient -> "250 ok", "250 taken");
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                talk(line);
            } catch (IOException e) {
                continue; // the caller hung up, or the test is over
            }
        }
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        say(line, "220 practice");
        String command = in.readLine();
        while (command != null) {
            String verb = command.toUpperCase().split("[ :]")[0];
            String answer =
                    switch (verb) {
                        case "RCPT" -> toRecipient.apply(command.replaceAll(".*<|>.*", ""));
                        case "DATA" -> "354 go on";
                        case "QUIT" -> "221 bye";
                        default -> "250 ok";
                    };
            if (verb.equals("RCPT")) {
                recipients.add(command.replaceAll(".*<|>.*", ""));
            }
            if (!answer(line, in, answer) || verb.equals("DATA") && !answer(line, in, letter(in))) {
                return;
            }
            command = in.readLine();
        }
    }

    private String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        String text = in.readLine();
        while (text != null && !text.equals(".")) {
            letter.append(text).append('\n');
            text = in.readLine();
        }
        letters.add(letter.toString());
        return toLetter;
    }

    private static boolean answer(Socket line, BufferedReader in, String answer) throws IOException {
        if (answer.equals(CUT)) {
            return false;
        }
        if (answer.equals(SILENCE)) {
            in.read(); // until the other side gives up
            return false;
        }
        say(line, answer);
        return true;
    }

    private static void say(Socket line, String answer) {
        try {
            OutputStream out = line.getOutputStream();
            out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
