package org.servicecharter.shared;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a timer does, piece by piece. A failure is logged, and the other pieces are done all the same: one that is thrown
 * on would end the timer.
 */
public final class Piecemeal {

    private static final Logger LOG = Logger.getLogger(Piecemeal.class.getName());

    private Piecemeal() {}

    /** @param what is done, for the log, such as {@code Reminding} */
    public static <T> void each(String what, Supplier<? extends Collection<T>> due, Consumer<? super T> work) {
        attempt(what, () -> due.get().forEach(piece -> attempt(what + " (" + piece + ")", () -> work.accept(piece))));
    }

    /** The whole of it is one piece. */
    public static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> what + " failed; it is tried again next time.");
        }
    }
}
