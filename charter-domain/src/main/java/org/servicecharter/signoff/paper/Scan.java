package org.servicecharter.signoff.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.servicecharter.signoff.tree.TreeHash;

/**
 * The picture of a signed sheet. What it is, its first bytes say, not its name.
 *
 * @param type a media type
 */
public record Scan(String type, byte[] content) {

    /** Megabytes. */
    public static final int MOST = 5;

    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "application/pdf",
            "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "image/jpeg",
            HexFormat.of().parseHex("ffd8ff"),
            "image/png",
            HexFormat.of().parseHex("89504e470d0a1a0a"));

    public Scan {
        content = content.clone();
    }

    /** @throws SheetNotUsable when it is empty, larger than {@value #MOST} MB, or neither PDF, JPEG nor PNG */
    static Scan of(byte[] content) {
        return BEGINNINGS.entrySet().stream()
                .filter(each -> content.length <= MOST * 1024 * 1024 && begins(content, each.getValue()))
                .map(each -> new Scan(each.getKey(), content))
                .findFirst()
                .orElseThrow(() -> SheetNotUsable.scan(MOST));
    }

    private static boolean begins(byte[] content, byte[] beginning) {
        return content.length > beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** Its first bytes are those of what it says it is. */
    public boolean isOfItsType() {
        byte[] beginning = BEGINNINGS.get(type);
        return beginning != null && begins(content, beginning);
    }

    public String sha256() {
        return HexFormat.of().formatHex(TreeHash.sha256().digest(content));
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scan scan && type.equals(scan.type) && Arrays.equals(content, scan.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return type + ", " + content.length + " bytes";
    }
}
