package org.servicecharter.organisation.roster;

import java.util.concurrent.atomic.AtomicInteger;

/** How far bringing in a file has come, told to whoever waits for it, from another thread. */
public class ImportProgress {

    private final AtomicInteger done = new AtomicInteger();
    private volatile int all;

    void begins(int people) {
        all = people;
    }

    void more(int people) {
        done.addAndGet(people);
    }

    /** People written so far; they count only once all are. */
    public int getDone() {
        return done.get();
    }

    /** All people in the file; 0 while it is still being read. */
    public int getAll() {
        return all;
    }
}
