package org.servicecharter.signoff.log;

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

    /** Lines after the third, which the form allows, are ignored. @throws IllegalArgumentException for anything else */
    static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("not a checkpoint");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), TreeHash.fromBase64(lines[2]));
    }
}
