package org.servicecharter.practice.recognition;

import org.servicecharter.shared.NotFound;

/** There are no such thanks, or they are between others. */
public class ThanksNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ThanksNotFound() {
        super("practice.recognition.notFound");
    }
}
