package org.servicecharter.web.signoff.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.record.RecordView;
import org.servicecharter.web.Dates;
import org.servicecharter.web.Words;
import org.servicecharter.web.charter.rendition.RenditionWords;
import org.servicecharter.web.mail.MailTimes;
import org.servicecharter.web.signoff.SignoffWords;

/** Says what a record holds as people say it; in pages {@code #{recordWords.…}}. What was hashed is the code. */
@Named
@RequestScoped
public class RecordWords {

    /** The beginnings of the words of fields that hold one of a few codes. */
    private static final Map<String, String> CODES = Map.of(
            "act",
            "RecordAct.",
            "asked_because",
            "AskedBecause.",
            "auth_method",
            "AuthMethod.",
            RecordFields.DECLINE_REASON,
            "DeclineReason.",
            "exemption_reason_code",
            "ExemptionReason.",
            RecordFields.FORMAT,
            "RecordFormat.",
            "helped",
            "RecordHelp.",
            "outcome",
            "Outcome.",
            "statement_kind",
            "StatementKind.");

    private static final Set<String> MOMENTS = Set.of("acted_at", "opened_at", "pin_at", "reauth_at", "recorded_at");

    private static final Set<String> DAYS =
            Set.of(RecordFields.DATED_ON, RecordFields.DUE_ON, RecordFields.LAST_DAY, RecordFields.EXEMPT_UNTIL);

    private static final Set<String> PEOPLE =
            Set.of(RecordFields.ENTERED_BY, RecordFields.WITNESS, "exemption_approved_by");

    @Inject
    private Words words;

    @Inject
    private Dates dates;

    @Inject
    private SignoffWords moments;

    @Inject
    private MailTimes people;

    @Inject
    private RenditionWords languages;

    /** The field in words; as it stands where it has none of its own. */
    public String said(RecordView.Field field) {
        String name = field.name();
        String value = field.value();
        if (MOMENTS.contains(name)) {
            return moments.moment(Instant.parse(value));
        }
        if (DAYS.contains(name)) {
            return dates.date(LocalDate.parse(value));
        }
        if (PEOPLE.contains(name)) {
            return people.name(value);
        }
        if (name.equals(RecordFields.LANGUAGE)) {
            return languages.name(value);
        }
        return key(name, value).filter(words::containsKey).map(words::get).orElse(value);
    }

    /** What was hashed, where the words do not tell it: a code or a staff number; empty otherwise. */
    public String code(RecordView.Field field) {
        boolean told = PEOPLE.contains(field.name())
                || key(field.name(), field.value()).isPresent();
        return told && !said(field).equals(field.value()) ? field.value() : "";
    }

    /** The key of the words of a code; empty for a field that holds no code. */
    static Optional<String> key(String field, String value) {
        return Optional.ofNullable(CODES.get(field)).map(beginning -> beginning + value.replace(' ', '_'));
    }
}
