package org.servicecharter.web.charter.umbrella;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.text.Inheritance;
import org.servicecharter.web.charter.CharterCompare;

/** On /charter/compare.xhtml of the charter of a unit: on which version of the umbrella each of the two stands. */
@Named
@RequestScoped
public class CompareUmbrella {

    @Inject
    private CharterCompare page;

    @Inject
    private CharterQueries charters;

    @Inject
    private DraftQueries drafts;

    private Inheritance before;
    private int now;

    /** After the two were chosen. */
    public void load() {
        if (page.getFrom() != null && page.getTo() != null) {
            before = published(page.getFrom()).orElse(null);
            now = page.isOfDraft()
                    ? Optional.ofNullable(drafts.draft(page.getCode()).umbrella())
                            .map(umbrella -> umbrella.version())
                            .orElse(0)
                    : published(page.getTo()).map(Inheritance::version).orElse(0);
        }
    }

    private Optional<Inheritance> published(int version) {
        return Optional.ofNullable(
                charters.published(page.getCode(), version).original().content().inheritance());
    }

    /** Whether both stand on an umbrella. */
    public boolean isShown() {
        return before != null && now > 0;
    }

    /** Whether it is another version of it. */
    public boolean isMoved() {
        return isShown() && before.version() != now;
    }

    /** On what the earlier one stands; {@code null} for an umbrella. */
    public Inheritance getBefore() {
        return before;
    }

    /** The version of the umbrella on which the later one stands. */
    public int getNow() {
        return now;
    }
}
