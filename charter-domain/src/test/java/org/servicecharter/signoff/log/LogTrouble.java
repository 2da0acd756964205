package org.servicecharter.signoff.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the next leaf fail, after it was added and before its transaction ends. */
@ApplicationScoped
public class LogTrouble {

    private volatile boolean ahead;

    public void lieAhead() {
        ahead = true;
    }

    void strike(@Observes LeafAppended leaf) {
        if (ahead) {
            ahead = false;
            throw new IllegalStateException("trouble with the log");
        }
    }
}
