package org.servicecharter.charter.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.text.CharterKind;

/** A charter in the situations its tests start from, reached through legal verbs only. */
public final class CharterVersionFixture {

    public static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    public static final String ADA = "ada";
    public static final String PIA = "pia";

    public static final Particulars COMPLETE = new Particulars(
            "How we look after you",
            "Ask us",
            "Lending and reading rooms",
            "Readers and visitors",
            "Head of reader services",
            "Director",
            TODAY,
            TODAY.plusYears(1));

    private CharterVersionFixture() {}

    /** Nothing but a title. */
    public static CharterVersion empty() {
        return new CharterVersion("library", Particulars.titled("How we look after you"), ADA, NOW);
    }

    /** A definition and one principle with a do and a don't; everything the checks ask for. */
    public static CharterVersion complete() {
        CharterVersion version = empty();
        Draft draft = version.draft(ADA, NOW);
        draft.describe(version.getParticulars(), COMPLETE);
        draft.define("def", "Customer service means finding out what you need.", List.of());
        draft.addPrinciple("see", "We see you", List.of());
        draft.addBehaviour("see", Side.DO, "greet", "We greet you.", List.of());
        draft.addBehaviour("see", Side.DO, "name", "We use your name.", List.of());
        draft.addBehaviour("see", Side.DONT, "send", "We do not send you away.", List.of());
        return version;
    }

    public static CharterVersion inApproval() {
        CharterVersion version = complete();
        version.submit(Review.withoutConsultation("Five workshops with all staff came first"));
        return version;
    }

    public static CharterVersion published() {
        CharterVersion version = inApproval();
        version.publish(null, null, version.wording().text(CharterKind.INTERNAL, "en"), PIA, NOW);
        version.become(VersionState.PUBLISHED);
        return version;
    }
}
