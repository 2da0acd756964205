package org.servicecharter.web.workshop.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servicecharter.web.Words;

/** The words that the board's scripts say: every key of the bundle that begins with {@code board.}, without that. */
@Named
@ApplicationScoped
public class BoardWords {

    private static final String PREFIX = "board.";

    @Inject
    private Words words;

    private List<Map.Entry<String, String>> all;

    @PostConstruct
    void read() {
        Map<String, String> own = new TreeMap<>();
        words.forEach((key, text) -> {
            if (key.startsWith(PREFIX)) {
                own.put(key.substring(PREFIX.length()), text);
            }
        });
        all = List.copyOf(own.entrySet());
    }

    /** By key. */
    public List<Map.Entry<String, String>> getAll() {
        return all;
    }
}
