package org.servicecharter.start;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.servicecharter.signoff.verify.VerifyCommand;

/**
 * One run of the portal: look at the machine, unpack, start the server, wait for its first page, say where to go, and
 * stay until told to end. Whatever is wrong is one sentence and status 1; the data are not touched.
 */
public final class Portal {

    /** For how long something taken may become free: a portal just killed takes a moment to let go. */
    private static final int BUSY_MS = 5_000;

    /** What the server logs before the link, while nobody has an account. */
    private static final String SETUP_LINK = "Set up the portal at ";

    private final PrintStream screen;
    private final Settings settings;
    private volatile String setup;

    private Portal(PrintStream screen, Settings settings) {
        this.screen = screen;
        this.settings = settings;
    }

    public static void main(String[] args) throws InterruptedException {
        try {
            if (args.length > 0 && args[0].equals("verify")) {
                System.exit(new VerifyCommand(System.out).run(List.of(args).subList(1, args.length)));
            }
            if (args.length > 0) {
                throw Refusal.of("charter.jar takes no arguments but \"verify FILE\": settings are system properties"
                        + " before -jar, the environment, or charter.properties in this directory.");
            }
            Settings settings = Settings.read(Path.of(""), System.getenv(), System.getProperties());
            if (Boolean.parseBoolean(settings.value("charter.end.with.parent", "false"))) {
                endWithParent();
            }
            new Portal(System.out, settings).run();
        } catch (Refusal e) {
            System.err.println(e.getMessage());
        } catch (IOException e) {
            System.err.println("The data directory cannot be used (" + e.getMessage() + "): make room on its disk, or"
                    + " choose another with charter.data.dir.");
        }
        System.exit(1); // whoever ends the portal does so by a signal, which sets its own status
    }

    /** For a build tool that starts the portal, and that a signal ends without a word to its children. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    /** Returns only by a refusal: a server that ends by itself is one. */
    private void run() throws Refusal, IOException, InterruptedException {
        Path data = settings.data();
        Path run = data.resolve("run");
        Unpacked unpacked = new Unpacked(jar(), run);
        DiskCheck.check(data, unpacked.isThere());
        Files.createDirectories(run);
        try (FileChannel lock = lock(run)) {
            patiently(() -> PortCheck.check(settings.address(), settings.port()));
            screen.println(greeting(unpacked, data));
            unpacked.unpack();
            DatabaseCheck database = new DatabaseCheck(settings.database(), settings.user(), settings.password());
            Path postgresql = unpacked.postgresql();
            patiently(() -> database.check(unpacked.h2(), postgresql));
            serve(unpacked, data.resolve("log"));
        }
    }

    /** The first words of a start, with what makes it take longer than the next. */
    static String greeting(Unpacked unpacked, Path data) throws IOException {
        String why = "";
        if (!unpacked.isThere()) {
            if (unpacked.isAnotherThanBefore()) {
                why = ", in another version than last time";
            } else {
                boolean ranBefore = Files.exists(new ServerLog(data.resolve("log"), line -> {}).file());
                why = ranBefore ? ", unpacked anew" : ", for the first time";
            }
        }
        return "Starting the Service Charter Portal" + why + "…";
    }

    private void serve(Unpacked unpacked, Path logs) throws Refusal, IOException, InterruptedException {
        FirstPage page = new FirstPage(settings.address(), settings.port());
        ServerLog log = new ServerLog(logs, line -> {
            page.hear(line);
            hear(line);
        });
        FastStart fast = new FastStart(unpacked.server());
        Server server = Server.start(settings, unpacked, fast, log);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            fast.stop();
                            server.stop();
                        },
                        "end"));
        if (!page.comes(server)) {
            server.stop();
            throw Refusal.of("The portal did not start; why is in " + log.file() + ".");
        }
        screen.println("The Service Charter Portal" + (settings.demo() ? " (demo)" : "") + " is at " + settings.url());
        if (setup != null) {
            screen.println("Set it up, and make its first administrator, at " + setup);
        }
        fast.prepareNext();
        System.gc(); // from here on it only waits: what the start took goes back to the machine
        int status = server.waitFor();
        throw Refusal.of("The portal's server has ended by itself (status " + status + "); why is in " + log.file()
                + ". Start the portal again.");
    }

    /** The link that makes the first administrator is shown in the log, and here, where it is looked for. */
    private void hear(String line) {
        int link = line.indexOf(SETUP_LINK);
        if (link >= 0) {
            setup = line.substring(link + SETUP_LINK.length()).strip();
        }
    }

    private static Path jar() {
        try {
            return Path.of(Portal.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two starts on one data directory would unpack over each other. Held until this process ends. */
    private static FileChannel lock(Path run) throws Refusal, IOException {
        FileChannel channel =
                FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process, which is no different
        }
        channel.close();
        throw Refusal.of("The portal is already running on " + run.getParent()
                + ": use that one, or choose another directory with charter.data.dir.");
    }

    private interface Check {
        void pass() throws Refusal;
    }

    private static void patiently(Check check) throws Refusal, InterruptedException {
        long end = System.currentTimeMillis() + BUSY_MS;
        while (true) {
            try {
                check.pass();
                return;
            } catch (Refusal e) {
                if (!e.mayPass() || System.currentTimeMillis() > end) {
                    throw e;
                }
                Thread.sleep(250);
            }
        }
    }
}
