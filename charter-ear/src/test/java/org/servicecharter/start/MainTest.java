package org.servicecharter.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final int CLASS_FILES_OF_JAVA_8 = 52;

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "9", "11", "16"})
    void anOldJavaIsToldWhichOneIsNeeded(String version) {
        assertThat(Main.complaint(version))
                .startsWith("The Service Charter Portal needs Java 17 or newer, and this is Java "
                        + version.replace("1.8", "8") + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "21", "25", "100"})
    void java17AndLaterWillDo(String version) {
        assertThat(Main.complaint(version)).isNull();
    }

    /** A class an old Java cannot read would answer with a stack trace before its first line. */
    @Test
    void theEntryIsCompiledForAnOldJava() throws IOException {
        assertThat(level("Main.class")).isEqualTo(CLASS_FILES_OF_JAVA_8);
        assertThat(level("Portal.class")).isGreaterThan(CLASS_FILES_OF_JAVA_8);
    }

    private static int level(String name) throws IOException {
        try (DataInputStream in = new DataInputStream(Main.class.getResourceAsStream(name))) {
            in.readInt();
            in.readUnsignedShort();
            return in.readUnsignedShort();
        }
    }
}
