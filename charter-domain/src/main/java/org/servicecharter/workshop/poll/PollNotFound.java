package org.servicecharter.workshop.poll;

import org.servicecharter.shared.NotFound;

/** There is no such question on this board. */
public class PollNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    PollNotFound() {
        super("workshop.pollNotFound");
    }
}
