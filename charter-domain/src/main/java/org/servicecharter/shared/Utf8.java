package org.servicecharter.shared;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A file's bytes as text, or the place where they stop being UTF-8. */
public record Utf8(String text, boolean broken) {

    /** What comes before the first wrong byte; a byte order mark is left out. */
    public static Utf8 read(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        String read = text.flip().toString();
        return new Utf8(read.startsWith("\uFEFF") ? read.substring(1) : read, result.isError() || read.indexOf(0) >= 0);
    }

    /** The line on which the wrong byte stands, counted from 1. */
    public long line() {
        return text.lines().count() + (text.isEmpty() || text.endsWith("\n") || text.endsWith("\r") ? 1 : 0);
    }

    /** How many cells end on that line before the wrong byte. */
    public int cell(char separator) {
        String line = text.substring(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
        boolean quoted = false;
        int cells = 0;
        for (char one : line.toCharArray()) {
            quoted ^= one == '"';
            cells += one == separator && !quoted ? 1 : 0;
        }
        return cells;
    }
}
