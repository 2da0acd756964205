package org.servicecharter.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks for the portal's first page until it comes. The server opens its port long before the portal answers, and
 * stays up when the portal could not be deployed: only the page itself tells.
 */
final class FirstPage {

    private static final int PATIENCE_MS = 300_000;
    private static final int PATIENCE_ONCE_UP_MS = 15_000;
    private static final int PAUSE_MS = 200;
    private static final int ANSWER_MS = 30_000;

    private final String url;
    private volatile long upSince;

    FirstPage(String address, int port) {
        String host = address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address;
        url = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }

    /** The server says when it has deployed what it could; whatever is not there soon after will not come. */
    void hear(String line) {
        if (line.contains("ready in") && upSince == 0) {
            upSince = System.currentTimeMillis();
        }
    }

    /** True once the page has come; false when it will not. */
    boolean comes(Server server) throws InterruptedException {
        long start = System.currentTimeMillis();
        while (server.isAlive()) {
            if (answers()) {
                return true;
            }
            long now = System.currentTimeMillis();
            if (now - start > PATIENCE_MS || upSince > 0 && now - upSince > PATIENCE_ONCE_UP_MS) {
                return false;
            }
            Thread.sleep(PAUSE_MS);
        }
        return false;
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setReadTimeout(ANSWER_MS);
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
