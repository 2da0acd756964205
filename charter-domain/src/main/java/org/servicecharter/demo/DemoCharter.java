package org.servicecharter.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.servicecharter.charter.VersionPublishing;
import org.servicecharter.charter.draft.DraftText;
import org.servicecharter.charter.file.SavedTexts;
import org.servicecharter.charter.list.ListEntries;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Principle;
import org.servicecharter.charter.version.Promise;
import org.servicecharter.charter.version.Review;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.charter.version.Side;
import org.servicecharter.practice.coverage.ClausesInForce;
import org.servicecharter.shared.RandomCodes;

/** The charter of the demo: in force for a year, raised some days ago, and signed by nearly everybody. */
@ApplicationScoped
class DemoCharter {

    static final String CODE = "harbour-street";
    static final String AUTHOR = "1005";

    private static final String APPROVER = "1003";
    private static final int MONTHS_IN_FORCE = 13;
    static final int DAYS_SINCE_RAISED = 9;
    private static final int DAYS_TO_REVIEW = 12;

    @Inject
    private Charters charters;

    @Inject
    private SavedTexts texts;

    @Inject
    private VersionPublishing publishing;

    @Inject
    private ListEntries lists;

    @Inject
    private DemoSignatures signatures;

    @Inject
    private DemoReaders readers;

    @Inject
    private DemoWorkshops workshops;

    @Inject
    private ClausesInForce clauses;

    @Inject
    private RandomCodes codes;

    /** @return its clauses, which other parts of the demo are about */
    DemoClauses load(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Instant first = morning(today.minusMonths(MONTHS_IN_FORCE).withDayOfMonth(1));
        DraftText found = workshops.held(CODE, first);
        CharterVersion begun = new CharterVersion(CODE, Particulars.titled("New"), AUTHOR, first);
        Charter charter = new Charter(CODE, "en", found.workshopCode(), first);
        charter.classify(CharterKind.PUBLIC, Sector.PUBLIC);
        charters.add(charter);
        charters.add(begun);
        texts.write(begun, DemoFiles.read("charter.json"), AUTHOR, first);
        workshops.tellOrigins(begun, begun.draft(AUTHOR, first), found);
        publish(begun, "The whole house was asked, and 42 readers.", null, first, today);
        lists.found(begun, first);
        signatures.ofAll(CODE, first);

        Instant raised = morning(today.minusDays(DAYS_SINCE_RAISED));
        CharterVersion next = begun.next(AUTHOR, raised);
        charters.add(next);
        raise(next, next.draft(AUTHOR, raised));
        String why = "A second desk in the afternoon lets us promise more, and the door belongs to all of us.";
        publish(next, "Asked in every team meeting of the month.", why, raised, today);
        readers.load(CODE, raised);
        signatures.ofMost(CODE, raised);
        return new DemoClauses(clauses.all());
    }

    private void raise(CharterVersion next, Draft draft) {
        Promise desk = next.wording().promises().get(0);
        PromiseTerms was = desk.getTerms();
        draft.agree(
                desk.getCode(),
                desk.getRevision(),
                desk.getWording(),
                new PromiseTerms(
                        was.audience(),
                        was.channel(),
                        was.startEvent(),
                        was.endEvent(),
                        was.unit(),
                        List.of(new Tier(90, 5), new Tier(98, 10)),
                        was.peakWhen(),
                        was.peakValue(),
                        was.conditions(),
                        was.exclusions(),
                        was.owner(),
                        was.dataSource(),
                        was.redress(),
                        was.aspect(),
                        was.legalStatus(),
                        was.about()));
        Principle seen = next.wording().principles().get(0);
        draft.addBehaviour(
                seen.getCode(),
                Side.DO,
                codes.id(),
                "I open the door to whoever has no hand free, whichever desk is mine.",
                List.of());
    }

    /** @param consulted why nobody is asked on the pages @param why {@code null} for the first version */
    private void publish(CharterVersion version, String consulted, String why, Instant when, LocalDate today) {
        Particulars said = version.getParticulars();
        version.draft(AUTHOR, when)
                .describe(
                        said,
                        new Particulars(
                                said.getTitle(),
                                said.getMotto(),
                                said.getServices(),
                                said.getCustomers(),
                                said.getOwner(),
                                said.getApprover(),
                                LocalDate.ofInstant(when, ZoneOffset.UTC),
                                today.plusDays(DAYS_TO_REVIEW)));
        version.submit(Review.withoutConsultation(consulted));
        publishing.publish(version, why == null ? null : ChangeKind.MATERIAL, why, APPROVER, when);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(8, 0).toInstant(ZoneOffset.UTC);
    }
}
