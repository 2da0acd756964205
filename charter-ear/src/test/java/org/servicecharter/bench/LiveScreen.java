package org.servicecharter.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Flow;
import java.util.function.LongUnaryOperator;

/**
 * A screen that follows a stream and notes how long after its sending each event came. Which event a line belongs to
 * is the number that {@code sent} finds the time of.
 */
final class LiveScreen implements Flow.Subscriber<String> {

    private final LongUnaryOperator numbers;
    private final Latencies latencies;
    private final String prefix;
    private volatile boolean open;

    /** Counts up whatever follows the prefix in the data lines; sums numbers when there are several. */
    LiveScreen(String prefix, LongUnaryOperator numbers, Latencies latencies) {
        this.prefix = prefix;
        this.numbers = numbers;
        this.latencies = latencies;
    }

    void follow(HttpClient client, URI address, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        client.sendAsync(request.build(), HttpResponse.BodyHandlers.fromLineSubscriber(this));
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        open = true;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        if (line.startsWith(prefix)) {
            long sum = 0;
            for (String number : line.substring(prefix.length()).split("\\D+")) {
                sum += number.isEmpty() ? 0 : Long.parseLong(number);
            }
            latencies.came(numbers.applyAsLong(sum), System.nanoTime());
        }
    }

    @Override
    public void onError(Throwable gone) {
        open = false;
    }

    @Override
    public void onComplete() {
        open = false;
    }
}
