package org.servicecharter.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.browser.Browsers;
import org.servicecharter.shipped.LedWorkshop;
import org.servicecharter.shipped.Screens;
import org.servicecharter.shipped.Seat;

/** A thousand people at one board, and a thousand at twenty boards. */
@ExtendWith(Browsers.DemoExtension.class)
class CrowdBench {

    private static final int CROWD = 1_000;
    private static final int MEASURED = 100;
    private static final int JOINING_AT_ONCE = 16;
    private static final int BOARDS = 20;
    private static final int CARDS_EACH = 20;
    private static final long PATIENCE_MS = 60_000;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newFixedThreadPool(4))
            .build();

    @TempDir
    private Path directory;

    @Test
    void aThousandAtOneBoard(Browsers browsers) throws Exception {
        String portal = browsers.portal().url();
        int port = URI.create(portal).getPort();
        String code = LedWorkshop.writing(portal, "A thousand").code();
        Seat.join(client, portal, code); // the way is known, as it is when a thousand come
        double empty = Fanout.heap(browsers.portal().server());
        List<Seat> seats = new CopyOnWriteArrayList<>();
        try (Screens screens = new Screens()) {
            double seconds = join(port, portal, code, seats, screens);
            Figures.tell("live.1000.join_s", seconds, "s", 10.0, null);
            double full = Fanout.heap(browsers.portal().server());
            Figures.tell("live.heap_per_participant_kb", (full - empty) / CROWD, "KB", 50.0, empty / CROWD);
        }
        Fanout fanout = new Fanout(client, CROWD, MEASURED);
        new BesideBare(fanout).tell("live.1000", directory, () -> fanout.board(portal, code, seats, () -> {}));
    }

    /** From the first one's POST until the last has heard its first event. */
    private double join(int port, String portal, String code, List<Seat> seats, Screens screens) throws Exception {
        ExecutorService door = Executors.newFixedThreadPool(JOINING_AT_ONCE);
        Set<Integer> heard = ConcurrentHashMap.newKeySet();
        long start = System.nanoTime();
        for (int i = 0; i < CROWD; i++) {
            int person = i;
            door.execute(() -> {
                Seat seat = Seat.join(client, portal, code);
                seats.add(seat);
                screens.open(port, "/live/" + code, seat.cookie(), (id, kind, data) -> heard.add(person));
            });
        }
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (heard.size() < CROWD && System.currentTimeMillis() < end) {
            Thread.sleep(10);
        }
        door.shutdown();
        return (System.nanoTime() - start) / 1e9;
    }

    @Test
    void twentyBoardsAtOnce(Browsers browsers) throws Exception {
        String portal = browsers.portal().url();
        int port = URI.create(portal).getPort();
        List<List<Long>> heard = new ArrayList<>();
        List<LedWorkshop> workshops = new ArrayList<>();
        List<List<Seat>> tables = new ArrayList<>();
        for (int board = 0; board < BOARDS; board++) {
            LedWorkshop workshop = LedWorkshop.writing(portal, "Board " + board);
            workshops.add(workshop);
            tables.add(Stream.generate(() -> Seat.join(client, portal, workshop.code()))
                    .limit(CROWD / BOARDS)
                    .toList());
        }
        AtomicInteger refused = new AtomicInteger();
        long start = System.nanoTime();
        try (Screens screens = new Screens()) {
            for (int board = 0; board < BOARDS; board++) {
                for (Seat seat : tables.get(board)) {
                    List<Long> numbers = new CopyOnWriteArrayList<>();
                    heard.add(numbers);
                    screens.open(port, "/live/" + workshops.get(board).code(), seat.cookie(), (id, kind, data) -> {
                        if (id != 0) {
                            numbers.add(id);
                        }
                    });
                }
            }
            write(tables, refused);
            long wrong = wrong(workshops, heard);
            Figures.tell("live.boards.refused", refused.get(), "cards", 0.0, null);
            Figures.tell("live.boards.wrong_screens", wrong, "of 1000", 0.0, null);
            Figures.tell("live.boards.s", (System.nanoTime() - start) / 1e9, "s", null, null);
        }
    }

    /** Screens that did not hear their board's whole log, in its order. */
    private static long wrong(List<LedWorkshop> workshops, List<List<Long>> heard) throws InterruptedException {
        long wrong = 0;
        long end = System.currentTimeMillis() + PATIENCE_MS;
        for (int board = 0; board < BOARDS; board++) {
            String last = workshops.get(board).board().replaceFirst("(?s).*\"last\":(\\d+).*", "$1");
            List<Long> whole =
                    LongStream.rangeClosed(1, Long.parseLong(last)).boxed().toList();
            int each = CROWD / BOARDS;
            for (List<Long> numbers : heard.subList(board * each, (board + 1) * each)) {
                while (numbers.size() < whole.size() && System.currentTimeMillis() < end) {
                    Thread.sleep(20);
                }
                wrong += numbers.equals(whole) ? 0 : 1;
            }
        }
        return wrong;
    }

    /** On all boards at the same time, one card after the other on each. */
    private void write(List<List<Seat>> tables, AtomicInteger refused) throws InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(BOARDS);
        for (List<Seat> table : tables) {
            hands.execute(() -> {
                for (int card = 0; card < CARDS_EACH; card++) {
                    String text = "{\"chart\":\"DO\",\"text\":\"Card " + card + "\"}";
                    if (!written(table.get(card % table.size()), text)) {
                        refused.incrementAndGet();
                    }
                }
            });
        }
        hands.shutdown();
        hands.awaitTermination(PATIENCE_MS, TimeUnit.MILLISECONDS);
    }

    private static boolean written(Seat seat, String card) {
        try {
            return seat.tries("POST", "/cards", card, UUID.randomUUID().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
