package org.servicecharter.web.practice.result;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.practice.result.PromiseResult;

/** A promise's results with their charts. */
public record KeptPromise(PromiseResult result, List<ResultChart> charts) implements Serializable {

    public KeptPromise {
        charts = List.copyOf(charts);
    }

    static KeptPromise of(PromiseResult result) {
        return new KeptPromise(result, ResultChart.of(result));
    }
}
