package org.servicecharter.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Flow;

/** A screen that follows a stream and notes how long after its sending each numbered event came. */
final class LiveScreen implements Flow.Subscriber<String> {

    private final Latencies latencies;
    private final String prefix;
    private volatile boolean open;

    /** Counts up whatever follows the prefix in the data lines; sums numbers when there are several. */
    LiveScreen(String prefix, Latencies latencies) {
        this.prefix = prefix;
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
            latencies.came(sum, System.nanoTime());
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
