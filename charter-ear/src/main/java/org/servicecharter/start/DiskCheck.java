package org.servicecharter.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Whether the data directory can be written and has room: a full disk is better noticed before people work. */
final class DiskCheck {

    static final int MB = 1024 * 1024;

    /** Room for the unpacked server, its archive of classes and a log. */
    private static final int ROOM_TO_UNPACK_MB = 400;

    private static final int ROOM_TO_WORK_MB = 50;

    /** Written once and removed, since free space on paper says nothing of quotas and size limits. */
    private static final int PROBE_MB = 4;

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private DiskCheck() {}

    static void check(Path data, boolean unpacked) throws Refusal {
        try {
            make(data);
        } catch (IOException e) {
            throw Refusal.of("The data directory " + data + " cannot be made: choose another with charter.data.dir.");
        }
        if (!Files.isWritable(data)) {
            throw Refusal.of("The data directory " + data + " cannot be written: start the portal as the user it"
                    + " belongs to, or choose another with charter.data.dir.");
        }
        int needed = unpacked ? ROOM_TO_WORK_MB : ROOM_TO_UNPACK_MB;
        try {
            long free = Files.getFileStore(data).getUsableSpace() / MB;
            if (free < needed) {
                throw full(data, free + " MB are free and " + needed + " MB are needed");
            }
            probe(data);
        } catch (IOException e) {
            throw full(data, "a file of " + PROBE_MB + " MB could not be written");
        }
    }

    /** For its owner alone, where the file system knows owners: it will hold the database. One that is there stays as it is. */
    private static void make(Path data) throws IOException {
        boolean isNew = !Files.isDirectory(data);
        Files.createDirectories(data);
        if (isNew && data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(data, OWNER_ALONE);
        }
    }

    private static void probe(Path data) throws IOException {
        Path probe = Files.createTempFile(data, "probe", ".tmp");
        try {
            Files.write(probe, new byte[PROBE_MB * MB]);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static Refusal full(Path data, String found) {
        return Refusal.of("The disk of " + data + " is full (" + found + "): make room, then start again.");
    }
}
