package org.servicecharter.web.charter.weigh;

import java.io.Serializable;
import org.servicecharter.charter.PromiseView;

/** A promise with what it takes, while somebody writes it down. */
public class WeighedPromise implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String text;
    private String cost;

    WeighedPromise(PromiseView promise) {
        this.code = promise.statement().code();
        this.text = promise.text();
        this.cost = promise.costNote();
    }

    String code() {
        return code;
    }

    public String getText() {
        return text;
    }

    public String getCost() {
        return cost;
    }

    public void setCost(String cost) {
        this.cost = cost;
    }
}
