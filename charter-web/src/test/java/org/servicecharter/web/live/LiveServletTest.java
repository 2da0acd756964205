package org.servicecharter.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardReading;
import org.servicecharter.workshop.board.Listener;

/** What a screen hears when its stream cannot begin, though the request is asynchronous already. */
class LiveServletTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void aStreamThatCannotBeginIsAnsweredAndEnded() throws Exception {
        answer(new IllegalStateException("the database is away"));
        assertThat(done).containsExactly("startAsync", "reset", "setStatus 503", "complete");
    }

    @Test
    void aBoardThatIsGoneMeanwhileIsAnsweredAsNotFoundAndEnded() throws Exception {
        answer(new WorkshopNotFound("AAAAAA"));
        assertThat(done).containsExactly("startAsync", "reset", "setStatus 404", "complete");
    }

    @Test
    void aStreamThatBeginsSendsOnlyAfterItWasSubscribed() throws Exception {
        answer(null);
        assertThat(done).containsExactly("startAsync", "subscribed", "setWriteListener");
    }

    private void answer(RuntimeException fault) throws Exception {
        LiveServlet servlet = new LiveServlet();
        servlet.reading = new BoardReading() {
            @Override
            public Listener listener(String code) {
                return new Listener(code, Set.of(Audience.FACILITATORS));
            }
        };
        servlet.feed = new BoardFeed() {
            @Override
            void subscribe(Screen screen, long after) {
                if (fault != null) {
                    throw fault;
                }
                done.add("subscribed");
            }
        };
        AsyncContext async = fake(AsyncContext.class, Map.of());
        HttpServletRequest request =
                fake(HttpServletRequest.class, Map.of("getPathInfo", "/AAAAAA", "startAsync", async));
        servlet.doGet(request, fake(HttpServletResponse.class, Map.of("getOutputStream", new Line())));
    }

    /** Answers as told, and writes down the calls that matter here. */
    private <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "startAsync", "reset", "complete" -> done.add(method.getName());
                        case "setStatus" -> done.add("setStatus " + arguments[0]);
                        default -> {}
                    }
                    return answers.get(method.getName());
                }));
    }

    private final class Line extends jakarta.servlet.ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(jakarta.servlet.WriteListener listener) {
            done.add("setWriteListener");
        }

        @Override
        public void write(int one) {
            done.add("written");
        }
    }
}
