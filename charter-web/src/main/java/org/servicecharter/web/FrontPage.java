package org.servicecharter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.CharterRow;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.signoff.SignatureQueries;
import org.servicecharter.signoff.WaitingRow;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.plan.WorkshopQueries;
import org.servicecharter.workshop.plan.WorkshopRow;

/** Backs /index.xhtml: what an organisation promises, and what waits for whoever is signed in. */
@Named
@RequestScoped
public class FrontPage {

    @Inject
    private ActiveUser user;

    @Inject
    private CharterQueries charters;

    @Inject
    private DraftQueries drafts;

    @Inject
    private SignatureQueries signatures;

    @Inject
    private WorkshopQueries workshops;

    private List<PublishedVersion> published;
    private List<PublishedVersion> ofUnits;
    private final List<Waiting> waiting = new ArrayList<>();

    /**
     * Something the person is asked to do.
     *
     * @param key the sentence that says what, about {@code title}
     * @param due the last day for it, or {@code null}
     */
    public record Waiting(String key, String title, String path, LocalDate due) {}

    /** Where somebody with a certain role starts: {@code name} is that of its words. */
    public record Beginning(String name, String path) {}

    public void load() {
        List<PublishedVersion> inForce = charters.allInForce();
        published = inForce.stream().filter(FrontPage::isForEverybody).toList();
        ofUnits = inForce.stream().filter(one -> !isForEverybody(one)).toList();
        if (user.isSignedIn()) {
            signatures.waiting().stream().filter(row -> row.declined() == null).forEach(this::sign);
        }
        if (user.is("APPROVER")) {
            in(CharterRow::isInApproval).forEach(row -> add("index.waiting.approve", row, "/charter/review?code="));
        }
        if (user.is("AUTHOR")) {
            in(CharterRow::isDrafting).forEach(row -> add("index.waiting.draft", row, "/charter/draft?code="));
            drafts.underAnotherUmbrella().forEach(row -> add("index.waiting.umbrella", row, "/charter/draft?code="));
            in(row -> row.latest() && row.state() == VersionState.REVIEW_DUE)
                    .forEach(row -> add("index.waiting.review", row, "/charter/draft?code="));
        }
        if (user.is("FACILITATOR")) {
            workshops.mine().stream().filter(FrontPage::isOpen).forEach(this::run);
        }
    }

    private static boolean isOpen(WorkshopRow workshop) {
        return workshop.state() == WorkshopState.LOBBY || workshop.state() == WorkshopState.RUNNING;
    }

    private List<CharterRow> in(Predicate<CharterRow> state) {
        return drafts.all().stream().filter(state).toList();
    }

    private void sign(WaitingRow row) {
        waiting.add(new Waiting(
                "index.waiting.sign", row.title(), "/signoff/read?charter=" + row.charterCode(), row.dueOn()));
    }

    private void add(String key, CharterRow row, String path) {
        waiting.add(new Waiting(key, row.title(), path + row.code(), null));
    }

    private void run(WorkshopRow row) {
        waiting.add(new Waiting("index.waiting.run", row.title(), "/workshop/run?code=" + row.code(), null));
    }

    private static boolean isForEverybody(PublishedVersion charter) {
        return charter.original().content().inheritance() == null;
    }

    public List<PublishedVersion> getPublished() {
        return published;
    }

    /** The charters of units; the others are for everybody. */
    public List<PublishedVersion> getOfUnits() {
        return ofUnits;
    }

    /** What the person can do first, for somebody for whom nothing waits. */
    public List<Beginning> getBeginnings() {
        List<Beginning> all = new ArrayList<>();
        if (user.is("ADMINISTRATOR")) {
            all.add(new Beginning("import", "/organisation/import"));
        }
        if (user.is("FACILITATOR")) {
            all.add(new Beginning("workshop", "/workshop/plan"));
        }
        if (user.is("AUTHOR")) {
            all.add(new Beginning("charter", "/charter/list"));
        }
        return all;
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }
}
