package org.servicecharter.signoff.log;

import java.time.Instant;
import org.servicecharter.signoff.tree.TreeHash;

/**
 * What the log says of itself at one moment: its name, how many leaves it has, and their root. Written as the C2SP
 * {@code tlog-checkpoint} says, three lines: origin, size in decimal, root in base64.
 *
 * @param origin the log's name, the same as that of its key
 */
public record Checkpoint(String origin, long size, TreeHash root) {

    String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /** The line that the log adds: when it was signed, and the size of the checkpoint before. */
    static String line(Instant at, long after) {
        return at + " after " + after + "\n";
    }

    /** Whether the note says so; one of the first portals says nothing of it, which is no contradiction. */
    public static boolean says(String note, Instant at, long after) {
        String line = fourthLine(note);
        return line.isEmpty() || (line + "\n").equals(line(at, after));
    }

    /** Whether the note says this time, whatever it came after. */
    public static boolean saysTime(String note, Instant at) {
        return fourthLine(note).startsWith(at + " ");
    }

    private static String fourthLine(String note) {
        String[] lines = note.split("\n", -1);
        return lines.length < 4 ? "" : lines[3];
    }

    /** Lines after the third, which the form allows, are ignored. @throws IllegalArgumentException for anything else */
    static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("not a checkpoint");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), TreeHash.fromBase64(lines[2]));
    }
}
