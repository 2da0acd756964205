package org.servicecharter.web.charter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.servicecharter.shared.Sha256;

/**
 * A public page as it is sent, plain and compressed.
 *
 * @param tag its ETag; weak, as both forms carry the same
 */
record PageCopy(byte[] plain, byte[] compressed, String tag) {

    private static final Pattern GZIP =
            Pattern.compile("(^|,)\\s*gzip\\s*(?!;\\s*q=0(\\.0*)?\\s*(,|$))(;|,|$)", Pattern.CASE_INSENSITIVE);

    static PageCopy of(byte[] plain) {
        return new PageCopy(plain, compress(plain), tag(plain));
    }

    /** Whether a caller who says {@code Accept-Encoding} takes the compressed form. */
    static boolean isCompressedFor(String acceptEncoding) {
        return acceptEncoding != null && GZIP.matcher(acceptEncoding).find();
    }

    /** Whether the caller, who says {@code If-None-Match}, has this very page. */
    boolean isKnownBy(String ifNoneMatch) {
        return ifNoneMatch != null
                && List.of(ifNoneMatch.strip().split("\\s*,\\s*")).stream()
                        .anyMatch(known -> known.equals("*") || ("W/" + known).endsWith(tag));
    }

    private static byte[] compress(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String tag(byte[] plain) {
        return "W/\"" + HexFormat.of().formatHex(Sha256.of(plain), 0, 16) + "\"";
    }
}
