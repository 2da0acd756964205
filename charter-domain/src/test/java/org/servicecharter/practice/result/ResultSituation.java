package org.servicecharter.practice.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Ella;
import org.servicecharter.charter.CharterJourney;
import org.servicecharter.charter.PromiseView;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.organisation.calendar.WorkCalendarQueries;
import org.servicecharter.organisation.calendar.WorkCalendarSettings;
import org.servicecharter.organisation.calendar.WorkCalendarView;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.PromiseOwning;
import org.servicecharter.signoff.SignoffSituation;

/** A charter in force that promises to answer letters, in working days from Monday to Friday; Ella answers for it. */
@ApplicationScoped
public class ResultSituation {

    private static final String WORDS = "We answer letters.";

    @Inject
    private SignoffSituation team;

    @Inject
    private CharterJourney journey;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private DraftQueries drafts;

    @Inject
    private KeepingQueries queries;

    @Inject
    private PromiseOwning owning;

    @Inject
    private WorkCalendarSettings calendar;

    @Inject
    private WorkCalendarQueries calendars;

    @Inject
    private Ada ada;

    @Inject
    private Adam adam;

    @Inject
    private Ella ella;

    /** AT-05: 50 % in 10, 85 % in 20, 100 % in 30 working days, in peak dates 40. */
    public ClauseKey letters(String title) throws Exception {
        team.aTeam();
        adam.does(() -> calendar.change(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                null,
                "",
                "",
                calendars.current().map(WorkCalendarView::revision).orElse(0L)));
        String charter = journey.readyDraft(title);
        List<Tier> tiers = List.of(new Tier(50, 10), new Tier(85, 20), new Tier(100, 30));
        ada.does(() -> clauses.addPromise(charter, WORDS, terms(tiers, 40)));
        journey.submit(charter);
        journey.publish(charter, null, null);
        ClauseKey letters = ella.get(() -> queries.all()).stream()
                .map(one -> one.promise().key())
                .filter(key -> key.charter().equals(charter))
                .findFirst()
                .orElseThrow();
        ada.does(() -> owning.appoint(letters, "ella"));
        return letters;
    }

    /** The next version, in force today: all of them within so many days. */
    public void allWithin(ClauseKey letters, int days) throws Exception {
        String charter = letters.charter();
        ada.does(() -> beginning.startNext(charter));
        PromiseView draft = ada.get(() -> drafts.draft(charter)).promises().get(0);
        ada.does(() -> clauses.agree(
                charter,
                letters.clause(),
                draft.statement().revision(),
                WORDS,
                terms(List.of(new Tier(100, days)), null)));
        journey.describe(charter);
        journey.submit(charter);
        journey.publish(charter, ChangeKind.MATERIAL, "Faster");
    }

    private static PromiseTerms terms(List<Tier> tiers, Integer peak) {
        return new PromiseTerms(
                null,
                null,
                "your letter arrives",
                "you have our answer",
                MeasureUnit.WORKING_DAYS,
                tiers,
                peak == null ? null : "in August",
                peak,
                "none",
                null,
                "Head of service",
                "post book",
                "we ring you",
                null,
                null);
    }
}
