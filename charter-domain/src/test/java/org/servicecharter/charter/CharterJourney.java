package org.servicecharter.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.CharterDrafting;
import org.servicecharter.charter.draft.DraftClause;
import org.servicecharter.charter.draft.DraftPrinciple;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftText;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.SourceCard;
import org.servicecharter.organisation.OrganisationQueries;

/** Brings a charter to where a test begins, as Fay, Ada and Pia would: found by Fay, edited by Ada, published by Pia. */
@ApplicationScoped
public class CharterJourney {

    static final ClauseSource WELCOME = new ClauseSource(
            "WORK01",
            "Front desk, spring",
            "Welcome",
            7,
            List.of(
                    new SourceCard("DO", "Look up and greet"),
                    new SourceCard("DO", "Say the name"),
                    new SourceCard("MEANS", "being seen")));
    static final ClauseSource WAITING = new ClauseSource(
            "WORK01", "Front desk, spring", "Waiting", 4, List.of(new SourceCard("DONT", "Let people wait 👩‍🦽")));

    @Inject
    private CharterBeginning beginning;

    @Inject
    private CharterDrafting drafting;

    @Inject
    private CharterApproval approval;

    @Inject
    private DraftQueries drafts;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Ada ada;

    @Inject
    private Fay fay;

    @Inject
    private Pia pia;

    /** Version 1 in force. */
    public String published(String title) throws Exception {
        String code = readyDraft(title);
        submit(code);
        publish(code, null, null);
        return code;
    }

    static DraftText found(String title) {
        DraftPrinciple see = new DraftPrinciple(
                new DraftClause("We see you", List.of(WELCOME)),
                List.of(new DraftClause("We greet you.", List.of(WELCOME))),
                List.of(new DraftClause("We do not let you wait.", List.of(WAITING))));
        return new DraftText(
                title,
                "WORK01",
                "Front desk, spring",
                new DraftClause("Customer service means seeing who is there.", List.of(WELCOME)),
                List.of(see),
                List.of());
    }

    public String readyDraft(String title) throws Exception {
        String code = fay.get(() -> beginning.startFrom(found(title)));
        describe(code);
        return code;
    }

    public void describe(String code) throws Exception {
        describe(code, organisation.today());
    }

    public void describe(String code, LocalDate effectiveOn) throws Exception {
        Particulars seen = ada.get(() -> drafts.draft(code)).particulars();
        Particulars complete = new Particulars(
                seen.getTitle(),
                null,
                "All counters",
                "All visitors",
                "Head of service",
                "Director",
                effectiveOn,
                effectiveOn.plusYears(1));
        ada.does(() -> drafting.describe(code, seen, complete));
    }

    public void submit(String code) throws Exception {
        long revision = ada.get(() -> drafts.draft(code)).revision();
        ada.does(() -> drafting.submitWithoutConsultation(code, revision, "The workshop was with all staff"));
    }

    public void publish(String code, ChangeKind change, String reason) throws Exception {
        long revision = pia.get(() -> drafts.draft(code)).revision();
        pia.does(() -> approval.publish(code, revision, change, reason));
    }
}
