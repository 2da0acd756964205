package org.servicecharter.web.charter.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.servicecharter.charter.rendition.Sides;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.shared.LastUsed;
import org.servicecharter.web.Dates;
import org.servicecharter.web.Words;
import org.servicecharter.web.print.Look;

/**
 * Makes papers, and keeps the {@value #MOST_KEPT} that were asked for last: a frozen text in one look always makes the
 * same ones.
 * One is made at a time, so that whoever asks for many takes no more than one processor from the others.
 */
@ApplicationScoped
public class Papers {

    private static final int MOST_KEPT = 100;

    private final Map<List<Object>, byte[]> kept = new LastUsed<>(MOST_KEPT);

    private final Object press = new Object();

    private Words words;
    private Dates dates;

    protected Papers() {} // the container's proxy

    @Inject
    Papers(Words words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    byte[] of(Paper paper, Original original, Look look) {
        Setting setting = setting(original, look);
        return keep(
                List.of(paper, original.sha256(), original.address(), look),
                switch (paper) {
                    case CHARTER -> () -> new Whole(setting).pdf();
                    case POSTER -> () -> new Poster(setting).pdf();
                    case CARD -> () -> new Card(setting).pdf();
                    case SLIDES -> () -> new Slides(setting).pdf();
                });
    }

    /** What other sites show beside a link to it, PNG. */
    byte[] preview(Original original, Look look) {
        return keep(
                List.of("preview", original.sha256(), original.address(), look),
                () -> new Preview(setting(original, look)).png());
    }

    byte[] changes(Original earlier, Original later, Look look, Supplier<List<ClauseChange>> changes) {
        return keep(
                List.of(earlier.sha256(), later.sha256(), later.address(), look),
                () -> new Changes(setting(later, look), earlier, changes.get()).pdf());
    }

    byte[] sideBySide(Original left, Original right, Look look, Supplier<List<Sides>> pieces) {
        return keep(
                List.of("side by side", left.sha256(), right.sha256(), left.address(), look),
                () -> new SideBySide(setting(left, look), setting(right, look), pieces.get()).pdf());
    }

    private Setting setting(Original original, Look look) {
        return new Setting(original, words, dates, look);
    }

    private byte[] keep(List<Object> key, Supplier<byte[]> made) {
        return find(key).orElseGet(() -> {
            synchronized (press) {
                return find(key).orElseGet(() -> put(key, made.get()));
            }
        });
    }

    private Optional<byte[]> find(List<Object> key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key));
        }
    }

    private byte[] put(List<Object> key, byte[] paper) {
        synchronized (kept) {
            kept.put(key, paper);
        }
        return paper;
    }
}
