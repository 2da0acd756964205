package org.servicecharter.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.shipped.Cable;
import org.servicecharter.shipped.EventStream;
import org.servicecharter.shipped.LedWorkshop;
import org.servicecharter.shipped.Screens;
import org.servicecharter.shipped.Seat;
import org.servicecharter.shipped.ShippedPortal;

/** The stream of a board under faults: cut lines, long absence, deaf clients, two hands on one wheel. */
class LiveFaultIT {

    private static final int CROWD = 60;
    private static final long PATIENCE_MS = 30_000;

    @TempDir
    private static Path directory;

    private static ShippedPortal portal;
    private static String database;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void start() {
        // AUTO_SERVER lets this test put a long log into the database of a running portal
        database = "jdbc:h2:file:" + directory.toAbsolutePath().resolve("charter") + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
        portal = ShippedPortal.start(directory, Map.of("CHARTER_DEMO", "true", "CHARTER_DB_URL", database));
    }

    @AfterAll
    static void end() {
        portal.close();
    }

    /** One screen, and the numbers it heard. */
    private static final class Following {

        private final List<Long> numbers = new CopyOnWriteArrayList<>();
        private final List<String> kinds = new CopyOnWriteArrayList<>();
        private EventStream stream;

        void open(Screens screens, int port, String code, Seat seat) {
            long after = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
            stream = screens.open(port, "/live/" + code + "?after=" + after, seat.cookie(), (id, kind, data) -> {
                if (id != 0) {
                    numbers.add(id);
                    kinds.add(kind);
                }
            });
        }

        boolean hasHeard(long last) {
            return numbers.contains(last);
        }
    }

    @Test
    void aCrowdThatIsCutOffAtOnceComesBackAtManyMomentsAndMissesNothing() throws Exception {
        LedWorkshop workshop = LedWorkshop.writing(portal.url(), "All cut off");
        List<Seat> seats = seats(workshop, CROWD);
        List<Following> crowd = Stream.generate(Following::new).limit(CROWD).toList();
        try (Cable cable = new Cable(portal.port());
                Screens screens = new Screens()) {
            for (int i = 0; i < CROWD; i++) {
                crowd.get(i).open(screens, cable.port(), workshop.code(), seats.get(i));
            }
            await(() -> crowd.stream().allMatch(each -> each.stream.retry() > 0));
            cable.cut();
            await(() -> crowd.stream().allMatch(each -> each.stream.hasEnded()));
            write(seats.get(0), "Written while everybody was away");
            cable.mend();

            ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
            for (int i = 0; i < CROWD; i++) {
                Following each = crowd.get(i);
                Seat seat = seats.get(i);
                clock.schedule(
                        () -> each.open(screens, cable.port(), workshop.code(), seat),
                        each.stream.retry(),
                        TimeUnit.MILLISECONDS);
            }
            long last = last(workshop);
            await(() -> crowd.stream().allMatch(each -> each.hasHeard(last)));
            clock.shutdown();

            assertThat(crowd).allSatisfy(each -> assertThat(each.numbers).isEqualTo(counted(last)));
            long halfSecond = 500;
            long most = crowd.stream()
                    .mapToLong(one -> crowd.stream()
                            .filter(other -> other.stream.retry() >= one.stream.retry()
                                    && other.stream.retry() < one.stream.retry() + halfSecond)
                            .count())
                    .max()
                    .orElseThrow();
            assertThat(most).as("in the busiest half second").isLessThan(CROWD / 2);
        }
    }

    @Test
    void whoWasAwayForAWholeStepCatchesUp() throws Exception {
        LedWorkshop workshop = LedWorkshop.writing(portal.url(), "Away");
        List<Seat> seats = seats(workshop, 2);
        Following away = new Following();
        try (Screens screens = new Screens()) {
            away.open(screens, portal.port(), workshop.code(), seats.get(0));
            long before = last(workshop);
            await(() -> away.hasHeard(before));
            away.stream.letGo();
            write(seats.get(1), "Written meanwhile");
            workshop.move(LedWorkshop.WRITING, LedWorkshop.REVEAL);
            workshop.move(LedWorkshop.REVEAL, LedWorkshop.MEANS);
            away.open(screens, portal.port(), workshop.code(), seats.get(0));
            long last = last(workshop);
            await(() -> away.hasHeard(last));
        }
        assertThat(away.numbers).isEqualTo(counted(last(workshop)));
        assertThat(away.kinds).containsSubsequence("counted", "stage", "revealed", "stage");
    }

    @Test
    void ofTwoWhoGoOnAtTheSameTimeOneMovesAndTheOtherIsTold() throws Exception {
        LedWorkshop workshop = LedWorkshop.writing(portal.url(), "Two hands");
        long before = last(workshop);
        ExecutorService hands = Executors.newFixedThreadPool(2);
        List<Future<Integer>> both = Stream.generate(
                        () -> hands.submit(() -> workshop.tryToMove(LedWorkshop.WRITING, LedWorkshop.REVEAL)))
                .limit(2)
                .toList();
        List<Integer> answers = List.of(both.get(0).get(), both.get(1).get());
        hands.shutdown();

        assertThat(answers).contains(HttpURLConnection.HTTP_CONFLICT).anyMatch(status -> status < 300);
        Following late = new Following();
        try (Screens screens = new Screens()) {
            late.open(
                    screens, portal.port(), workshop.code(), seats(workshop, 1).get(0));
            long last = last(workshop);
            await(() -> late.hasHeard(last));
        }
        long moves = LongStream.range(before, late.kinds.size())
                .filter(i -> late.kinds.get((int) i).equals("stage"))
                .count();
        assertThat(moves).isEqualTo(1);
    }

    @Test
    void aClientThatNeverReadsIsCutOffAndTheOthersHearOn() throws Exception {
        LedWorkshop workshop = LedWorkshop.writing(portal.url(), "Deaf");
        List<Seat> seats = seats(workshop, 2);
        int megabytes = 24;
        long first = last(workshop);
        put(workshop.code(), 2 * megabytes, "{\"much\":\"" + "x".repeat(512 * 1024) + "\"}");
        Following good = new Following();
        try (Screens screens = new Screens();
                Socket deaf = new Socket("127.0.0.1", portal.port())) {
            ask(deaf, "/live/" + workshop.code() + "?after=" + first, seats.get(0));
            good.numbers.add(last(workshop)); // follows from here
            good.open(screens, portal.port(), workshop.code(), seats.get(1));
            await(good.stream::isOpen);
            long asked = System.nanoTime();
            write(seats.get(1), "Heard by who listens");
            long last = last(workshop);
            await(() -> good.hasHeard(last));

            assertThat(System.nanoTime() - asked).isLessThan(TimeUnit.SECONDS.toNanos(10));
            Thread.sleep(3_000); // it is looked after twice a second
            assertThat(everything(deaf)).as("bytes it was sent").isLessThan(megabytes * 1024L * 1024L);
        }
    }

    @Test
    void tenThousandMissedEventsComeInOrderAndWhole() throws Exception {
        LedWorkshop workshop = LedWorkshop.writing(portal.url(), "Long log");
        Seat seat = seats(workshop, 1).get(0);
        put(workshop.code(), 10_000, "{\"DO\":1,\"DONT\":0,\"MEANS\":0}");
        long last = last(workshop);
        Following late = new Following();
        try (Screens screens = new Screens()) {
            late.open(screens, portal.port(), workshop.code(), seat);
            await(() -> late.hasHeard(last));
        }
        assertThat(last).isGreaterThan(10_000);
        assertThat(late.numbers).isEqualTo(counted(last));
    }

    private List<Seat> seats(LedWorkshop workshop, int many) {
        return Stream.generate(() -> Seat.join(client, portal.url(), workshop.code()))
                .limit(many)
                .toList();
    }

    private static void write(Seat seat, String text) throws InterruptedException {
        seat.insists(
                "POST",
                "/cards",
                "{\"chart\":\"DO\",\"text\":\"" + text + "\"}",
                UUID.randomUUID().toString());
    }

    private static long last(LedWorkshop workshop) {
        return Long.parseLong(workshop.board().replaceFirst("(?s).*\"last\":(\\d+).*", "$1"));
    }

    private static List<Long> counted(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** So many more events in this board's log, in one transaction as the portal would write them. */
    private static void put(String code, int many, String content) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "charter", "");
                PreparedStatement event = connection.prepareStatement("insert into board_event (workshop_code,"
                        + " event_number, audience, kind, content) select code, last_event + ?, 'everyone', 'COUNTED', ?"
                        + " from workshop where code = ?");
                PreparedStatement last =
                        connection.prepareStatement("update workshop set last_event = last_event + ? where code = ?")) {
            connection.setAutoCommit(false);
            for (int i = 1; i <= many; i++) {
                event.setInt(1, i);
                event.setString(2, content);
                event.setString(3, code);
                event.addBatch();
            }
            event.executeBatch();
            last.setInt(1, many);
            last.setString(2, code);
            last.executeUpdate();
            connection.commit();
        }
    }

    private static void ask(Socket socket, String path, Seat seat) throws IOException {
        socket.setReceiveBufferSize(16 * 1024);
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + portal.port() + "\r\nCookie: "
                + seat.cookie() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    }

    private static long everything(Socket socket) {
        long all = 0;
        byte[] buffer = new byte[1 << 16];
        try {
            InputStream in = socket.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                all += read;
            }
        } catch (IOException reset) {
            // that is an end, too
        }
        return all;
    }

    private static void await(BooleanSupplier state) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!state.getAsBoolean()) {
            assertThat(System.currentTimeMillis()).as("it never came").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
