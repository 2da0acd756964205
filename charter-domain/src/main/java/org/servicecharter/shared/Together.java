package org.servicecharter.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;

/**
 * Carries out together what many want of one thing at the same moment: who comes while it is done for others waits, and the
 * first of those who waited takes the others along. Each gets an answer or a refusal of their own.
 *
 * @param <W> what somebody wants
 * @param <A> what they get
 */
public final class Together<W, A> {

    private static final int MOST = 50;

    private final BiFunction<String, List<W>, List<A>> act;
    private final Map<String, Group> groups = new ConcurrentHashMap<>();

    /**
     * @param act does all that is wanted of one thing, and answers in the same order; when it refuses, nothing of it has been
     *     done, and it is asked for each alone
     */
    public Together(BiFunction<String, List<W>, List<A>> act) {
        this.act = act;
    }

    /** Waits for its turn, and for what comes of it; whatever the act throws for this one alone is thrown. */
    public A ask(String of, W wanted) {
        Group group = groups.compute(of, (same, there) -> (there == null ? new Group() : there).entered());
        try {
            return group.ask(of, new Wish(wanted));
        } finally {
            groups.compute(of, (same, there) -> there.left());
        }
    }

    /** Those who want something of the same thing. */
    private final class Group {

        private final Lock turn = new ReentrantLock();
        private final Queue<Wish> waiting = new ConcurrentLinkedQueue<>();
        private final AtomicInteger inside = new AtomicInteger();

        Group entered() {
            inside.incrementAndGet();
            return this;
        }

        Group left() {
            return inside.decrementAndGet() == 0 ? null : this;
        }

        A ask(String of, Wish own) {
            waiting.add(own);
            turn.lock();
            try {
                while (!own.done) {
                    carryOut(of, next());
                }
            } finally {
                turn.unlock();
            }
            return own.answer();
        }

        private List<Wish> next() {
            List<Wish> next = new ArrayList<>();
            for (Wish one = waiting.poll(); one != null; one = next.size() < MOST ? waiting.poll() : null) {
                next.add(one);
            }
            return next;
        }
    }

    private void carryOut(String of, List<Wish> wishes) {
        try {
            List<A> answers =
                    act.apply(of, wishes.stream().map(wish -> wish.wanted).toList());
            for (int i = 0; i < wishes.size(); i++) {
                wishes.get(i).end(answers.get(i), null);
            }
        } catch (RuntimeException refused) {
            if (wishes.size() == 1) {
                wishes.get(0).end(null, refused);
            } else {
                wishes.forEach(wish -> carryOut(of, List.of(wish)));
            }
        }
    }

    /** Written and read while its group's turn is held, then read by its own thread. */
    private final class Wish {

        private final W wanted;
        private A answer;
        private RuntimeException refusal;
        private boolean done;

        Wish(W wanted) {
            this.wanted = wanted;
        }

        void end(A what, RuntimeException why) {
            answer = what;
            refusal = why;
            done = true;
        }

        A answer() {
            if (refusal != null) {
                throw refusal;
            }
            return answer;
        }
    }
}
