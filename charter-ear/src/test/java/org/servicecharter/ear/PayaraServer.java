package org.servicecharter.ear;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A Payara Server with a domain of its own, on ports of its own, as its administrator would make one. */
final class PayaraServer implements AutoCloseable {

    private static final Path ASADMIN =
            Path.of("target/server/payara6/bin/asadmin").toAbsolutePath();
    private static final int HTTP = 80;
    private static final int ADMIN = 48;
    private static final int PATIENCE_MINUTES = 10;

    private final Path directory;
    private final Map<String, String> environment;
    private final int base = 20_000 + 100 * new Random().nextInt(100);

    private PayaraServer(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    static PayaraServer start(Path directory, Map<String, String> environment) throws Exception {
        ASADMIN.toFile().setExecutable(true);
        PayaraServer server = new PayaraServer(directory, environment);
        server.asadmin(
                "create-domain",
                "--nopassword=true",
                "--portbase",
                "" + server.base,
                "--domaindir",
                "" + directory,
                "charter");
        server.asadmin("start-domain", "--domaindir", "" + directory, "charter");
        return server;
    }

    void deploy(Path archive) throws Exception {
        asadmin(
                "--port",
                "" + (base + ADMIN),
                "deploy",
                archive.toAbsolutePath().toString());
    }

    String url() {
        return "http://localhost:" + (base + HTTP);
    }

    private void asadmin(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ASADMIN.toString()));
        command.addAll(Arrays.asList(arguments));
        File said = directory.resolve("asadmin.log").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(
                    String.join(" ", arguments) + " failed: " + Files.readString(said.toPath()));
        }
    }

    @Override
    public void close() throws Exception {
        asadmin("stop-domain", "--force=true", "--domaindir", "" + directory, "charter");
    }
}
