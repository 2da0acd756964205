package org.servicecharter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Payara Micro as anybody would start it, with no help from the starter: what the portal is measured against. */
final class PlainServer implements AutoCloseable {

    /** What the starter gives the portal. */
    static final List<String> AS_SHIPPED =
            List.of("-Xmx320m", "-Xmn24m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final Path MICRO = Path.of("target/ships/payara-micro.jar").toAbsolutePath();

    private final Process process;

    private PlainServer(Process process) {
        this.process = process;
    }

    static PlainServer start(Path directory, Path war, int port, List<String> options) throws IOException {
        Files.createDirectories(directory);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", MICRO.toString(), "--deploy", war.toString(), "--port", String.valueOf(port)));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("server.log").toFile());
        builder.environment().put("CHARTER_DB_URL", "jdbc:h2:file:" + directory.resolve("charter") + ";WRITE_DELAY=0");
        builder.environment().put("CHARTER_KEYS_DIR", directory.resolve("keys").toString());
        return new PlainServer(builder.start());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
