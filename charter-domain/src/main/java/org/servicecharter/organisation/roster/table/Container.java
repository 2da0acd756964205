package org.servicecharter.organisation.roster.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The ZIP file that a workbook is, looked through before anything in it is read: a few kilobytes can hold gigabytes,
 * and macros are programs.
 */
record Container(byte[] bytes) {

    /** Bytes unpacked: {@value Table#MOST_LINES} rows with all columns take a quarter of it. */
    private static final long MOST_BYTES = 512L * 1024 * 1024;

    /** Bytes of the texts that cells share, which are kept in memory as a whole. */
    private static final long MOST_SHARED = 96L * 1024 * 1024;

    private static final int MOST_ENTRIES = 2_000;

    static boolean isOne(byte[] bytes) {
        return startsWith(bytes, 'P', 'K', 3, 4);
    }

    /** Excel's format before 2007, and any workbook that is locked by a password. */
    static boolean isOldOrLocked(byte[] bytes) {
        return startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /** The key of why it is not read; {@code null} when it may be. */
    String refusal() {
        long total = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("vbaProject.bin")) {
                    return "macros";
                }
                boolean shared = entry.getName().endsWith("sharedStrings.xml");
                total += size(zip, shared ? MOST_SHARED : MOST_BYTES - total);
                entries++;
                if (total > MOST_BYTES || entries > MOST_ENTRIES) {
                    return "tooMuchInside";
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return "notExcel";
        }
        return entries == 0 ? "notExcel" : null;
    }

    /** How much an entry holds; once it is more than it may be, so much that the whole is too large. */
    private static long size(InputStream entry, long most) throws IOException {
        byte[] some = new byte[64 * 1024];
        long size = 0;
        for (int read = entry.read(some); read >= 0; read = entry.read(some)) {
            size += read;
            if (size > most) {
                return MOST_BYTES + 1;
            }
        }
        return size;
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
