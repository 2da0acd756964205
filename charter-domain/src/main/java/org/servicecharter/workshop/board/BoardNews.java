package org.servicecharter.workshop.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Passes on what happened on any board, after the commit and never before. Entries of one board may come out of
 * order, by moments. Whoever follows registers here, as in an EAR the web module's observers are not seen from here.
 */
@ApplicationScoped
public class BoardNews {

    private final List<Consumer<BoardEntry>> followers = new CopyOnWriteArrayList<>();

    /** From now on this follower hears of every entry. It must be quick: the caller of the command waits for it. */
    public void follow(Consumer<BoardEntry> follower) {
        followers.add(follower);
    }

    public void leave(Consumer<BoardEntry> follower) {
        followers.remove(follower);
    }

    void pass(@Observes(during = TransactionPhase.AFTER_SUCCESS) BoardEntry entry) {
        followers.forEach(follower -> follower.accept(entry));
    }
}
