package org.servicecharter.bench.bare;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sends the body of every POST to all who follow by GET, and keeps nothing. */
@WebServlet(urlPatterns = "/bare", asyncSupported = true)
public class BareStream extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<Follower> FOLLOWERS = new CopyOnWriteArrayList<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream");
        AsyncContext async = request.startAsync();
        async.setTimeout(0);
        Follower follower = new Follower(response.getOutputStream());
        response.getOutputStream().setWriteListener(follower);
        FOLLOWERS.add(follower);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        FOLLOWERS.forEach(follower -> follower.offer(body));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static final class Follower implements WriteListener {

        private final ServletOutputStream out;
        private final Queue<byte[]> waiting = new ArrayDeque<>();
        private boolean flushDue = true;

        Follower(ServletOutputStream out) {
            this.out = out;
            waiting.add(":\n\n".getBytes());
        }

        synchronized void offer(byte[] body) {
            waiting.add(body);
            write();
        }

        @Override
        public synchronized void onWritePossible() {
            write();
        }

        private void write() {
            try {
                while (out.isReady()) {
                    if (!waiting.isEmpty()) {
                        out.write(waiting.poll());
                        flushDue = true;
                    } else if (flushDue) {
                        flushDue = false;
                        out.flush();
                    } else {
                        return;
                    }
                }
            } catch (IOException e) {
                FOLLOWERS.remove(this);
            }
        }

        @Override
        public void onError(Throwable gone) {
            FOLLOWERS.remove(this);
        }
    }
}
