package org.servicecharter.framework;

/** A thought of somebody, retold in our words. */
public enum Quote {
    SERVICE_WINS("Tony Alessandra");

    private final String author;

    Quote(String author) {
        this.author = author;
    }

    public String author() {
        return author;
    }
}
