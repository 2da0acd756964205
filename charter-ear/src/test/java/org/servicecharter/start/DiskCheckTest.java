package org.servicecharter.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who may look into the data directory. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class DiskCheckTest {

    @TempDir
    private Path directory;

    @Test
    void aNewOneIsItsOwnersAlone() throws Exception {
        Path data = directory.resolve("portal/data");
        DiskCheck.check(data, true);

        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.getParent())).isNotEqualTo("rwx------");
    }

    @Test
    void oneThatIsThereStaysAsItIs() throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));
        DiskCheck.check(data, true);

        assertThat(permissions(data)).isEqualTo("rwxr-x---");
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
