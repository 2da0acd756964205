package org.servicecharter.signoff.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.signoff.log.VerifierKeys;
import org.servicecharter.signoff.verify.Verification.Verified;

/**
 * {@code java -jar charter.jar verify FILE [--key KEY]}: what stands in receipts and other proofs, by the log's public
 * key alone. Starts no server and asks no network.
 *
 * <p>Its status is 0 when everything holds, 1 when something does not, and 2 when something could not be looked at.
 */
public final class VerifyCommand {

    static final int HOLDS = 0;
    static final int DOES_NOT_HOLD = 1;
    static final int NOT_VERIFIED = 2;

    private static final String KEY = "--key";

    private final FindingWords words = new FindingWords();
    private final PrintStream screen;

    public VerifyCommand(PrintStream screen) {
        this.screen = screen;
    }

    /** @param arguments what follows {@code verify} */
    public int run(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        int at = rest.indexOf(KEY);
        String key = at >= 0 && at + 1 < rest.size() ? rest.remove(at + 1) : null;
        rest.remove(KEY);
        if (rest.size() != 1 || at >= 0 && key == null) {
            return refuse("command.usage");
        }
        try {
            Path place = Path.of(rest.get(0));
            if (Files.notExists(place)) {
                return refuse("command.noFile", place);
            }
            return key == null ? refuse("command.noKey") : verify(place, written(key));
        } catch (InvalidPathException noPath) {
            return refuse("command.noFile", rest.get(0));
        } catch (IOException e) {
            return refuse("command.unreadable", e.getMessage());
        }
    }

    /** The key itself, or what stands in the file of that name. */
    private static String written(String key) throws IOException {
        return key.contains("+") ? key : Files.readString(Path.of(key));
    }

    private int verify(Path place, String keys) throws IOException {
        Verification verification;
        try {
            verification = new Verification(VerifierKeys.parse(keys));
        } catch (IllegalArgumentException noKey) {
            return refuse("command.badKey", keys.strip());
        }
        List<Path> files = files(place);
        if (files.isEmpty()) {
            return refuse("command.nothing", place);
        }
        int status = HOLDS;
        for (Path file : files) {
            status = Math.max(status, verify(file, verification));
        }
        return status;
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> inside = Files.walk(place)) {
            return inside.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private int verify(Path file, Verification verification) {
        try {
            Verified verified = verification.of(Files.readString(file));
            words.sentences(verified.kind(), verified.finding()).forEach(line -> screen.println(file + ": " + line));
            return switch (verified.finding().verdict()) {
                case OK -> HOLDS;
                case UNREADABLE -> NOT_VERIFIED;
                default -> DOES_NOT_HOLD;
            };
        } catch (IOException e) {
            screen.println(file + ": " + words.say("unreadable"));
            return NOT_VERIFIED;
        }
    }

    private int refuse(String key, Object... arguments) {
        screen.println(words.say(key, arguments));
        return NOT_VERIFIED;
    }
}
