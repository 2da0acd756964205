package org.servicecharter.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.signoff.tree.TreeHash;

/**
 * The fields of a signature's record: who, what, when, with which words and how. Every record has every field; one
 * that does not apply is empty. The record of a declined signature has two more (SO-14); one that was signed with the
 * password typed again has {@code reauth_at}. Times are UTC in ISO 8601, hashes SHA-256 in hexadecimal digits.
 */
public final class RecordFields {

    public static final String SIGNER_NAME = "signer_name";
    public static final String CHARTER_TITLE = "charter_title";
    public static final String VERSION = "version";
    public static final String LANGUAGE = "language";
    public static final String FORMAT = "format";
    public static final String CONTENT_HASH = "content_hash";
    public static final String STATEMENT_TEXT = "statement_text";
    public static final String STATEMENT_HASH = "statement_hash";
    public static final String COMMIT_TEXT = "commit_text";
    public static final String COMMIT_HASH = "commit_hash";

    /** All of them, in ascending order. */
    public static final List<String> ALL = List.of(
            "act",
            "acted_at",
            "asked_because",
            "auth_method",
            "canonical_form",
            "charter_code",
            CHARTER_TITLE,
            COMMIT_HASH,
            COMMIT_TEXT,
            CONTENT_HASH,
            "evidence_grade",
            FORMAT,
            "hash_alg",
            LANGUAGE,
            "opened_at",
            "outcome",
            "record_id",
            "revision",
            "signer_code",
            SIGNER_NAME,
            "signer_unit",
            STATEMENT_HASH,
            "statement_kind",
            STATEMENT_TEXT,
            VERSION);

    public static final String DECLINE_REASON = "decline_reason_code";
    public static final String DECLINE_WORDS = "decline_text";

    /** Of a signature on paper (SO-16), beside {@code recorded_at}: the date on it, who entered it, who compared, the scan. */
    public static final String DATED_ON = "dated_on";

    public static final String ENTERED_BY = "recorded_by";
    public static final String WITNESS = "witness_id";
    public static final String SCAN_HASH = "scan_hash";

    /** Of an assignment that ended without a signature. */
    public static final String DUE_ON = "due_on";

    public static final String LAST_DAY = "last_day";

    /** Of an exemption (SO-13): its last day. */
    public static final String EXEMPT_UNTIL = "exempt_until";

    /** Those of a declined signature, in ascending order. */
    public static final List<String> OF_DECLINE = Stream.concat(ALL.stream(), Stream.of(DECLINE_REASON, DECLINE_WORDS))
            .sorted()
            .toList();

    /**
     * Fields that only some records have.
     *
     * @param field a record in which this one has {@code value} has all of {@code names}
     * @param own those that no other group has: a record with one of them has all of {@code names}, too, so that a change
     *     of what tells it is found and named
     */
    public record Group(String field, String value, List<String> own, List<String> names) {

        private static Group of(String field, Object value, String... own) {
            return new Group(field, value.toString(), List.of(own), List.of(own));
        }

        /** One that somebody else than the signer recorded. */
        private static Group entered(Outcome outcome, String... own) {
            List<String> names =
                    Stream.concat(Stream.of(own), Stream.of(ENTERED_BY)).toList();
            return new Group("outcome", outcome.name(), List.of(own), names);
        }

        public boolean isTold(String name, String said) {
            return name.equals(field) && value.equals(said) || own.contains(name);
        }
    }

    /** What a record may have beside {@link #ALL}. */
    public static final List<Group> GROUPS = List.of(
            Group.of("outcome", Outcome.DECLINED, DECLINE_REASON, DECLINE_WORDS),
            Group.entered(Outcome.PAPER, DATED_ON, "recorded_at", SCAN_HASH, WITNESS),
            Group.entered(
                    Outcome.EXEMPT, "exemption_approved_by", "exemption_reason_code", EXEMPT_UNTIL, "recorded_by_name"),
            Group.of("outcome", Outcome.LEFT, DUE_ON, LAST_DAY),
            Group.of("outcome", Outcome.SUPERSEDED, DUE_ON, LAST_DAY),
            Group.of("outcome", Outcome.WITHDRAWN, DUE_ON, LAST_DAY),
            Group.of("auth_method", Signature.Manner.PASSWORD_AGAIN, "reauth_at"),
            Group.of("auth_method", Signature.Manner.KIOSK, "kiosk_device", "pin_at"),
            Group.of(Signature.Manner.HELPED, Signature.Manner.WITH_DEVICE, Signature.Manner.HELPED));

    private final Map<String, String> values = new TreeMap<>();

    private RecordFields() {}

    /** The record of a person's own act; some manners of signing have fields of their own. */
    static SaltedRecord ofOwnAct(
            String recordId,
            Person signer,
            Assignment assignment,
            PublishedRendition text,
            Statement statement,
            boolean commit,
            Signature.Manner manner,
            Instant now) {
        RecordFields record = new RecordFields();
        record.says("outcome", Outcome.ACKNOWLEDGED)
                .tells(recordId, signer, assignment, now)
                .names(text)
                .agrees(statement, commit)
                .in(manner);
        return SaltedRecord.of(record.values);
    }

    /** The record of a signature on paper; it was not opened on a screen. */
    static SaltedRecord ofPaper(
            Person signer,
            Assignment assignment,
            PublishedRendition text,
            Statement statement,
            SignatureRecording.OnPaper paper,
            Instant now) {
        RecordFields record = new RecordFields();
        record.says("outcome", Outcome.PAPER)
                .tells(paper.recordId(), signer, assignment, now)
                .says("opened_at", "")
                .names(text)
                .agrees(statement, paper.commit())
                .in(new Signature.Manner("PAPER", "WITNESSED_SCAN", "C", Map.of()))
                .says(DATED_ON, paper.datedOn())
                .says(ENTERED_BY, paper.enteredBy())
                .says("recorded_at", paper.enteredAt())
                .says(WITNESS, paper.witness())
                .says(SCAN_HASH, paper.scanSha256());
        return SaltedRecord.of(record.values);
    }

    /** The record of a person who declined. There is no statement in it. */
    static SaltedRecord ofDecline(
            String recordId,
            Person signer,
            Assignment assignment,
            PublishedRendition text,
            CharterDeclining.Decline given,
            Signature.Manner manner,
            Instant now) {
        RecordFields record = new RecordFields();
        ALL.forEach(name -> record.says(name, ""));
        record.says("outcome", Outcome.DECLINED)
                .tells(recordId, signer, assignment, now)
                .names(text)
                .in(manner)
                .says("act", "CHOICE_AND_BUTTON")
                .says(DECLINE_REASON, given.reason())
                .says(DECLINE_WORDS, given.words());
        return SaltedRecord.of(record.values);
    }

    /** The fields that say which text it is about. */
    public static Map<String, String> naming(PublishedRendition text) {
        return Map.copyOf(new RecordFields().names(text).values);
    }

    private RecordFields tells(String recordId, Person signer, Assignment assignment, Instant now) {
        return says("record_id", recordId)
                .says("auth_method", "OWN_SESSION")
                .says("evidence_grade", "B")
                .says("signer_code", signer.getCode())
                .says(SIGNER_NAME, signer.getName())
                .says("signer_unit", signer.getUnitCode())
                .says("asked_because", assignment.getReason())
                .says("opened_at", assignment.getOpenedAt() == null ? "" : assignment.getOpenedAt())
                .says("acted_at", now);
    }

    private RecordFields names(PublishedRendition text) {
        return says("charter_code", text.content().charterCode())
                .says(CHARTER_TITLE, text.content().title())
                .says(VERSION, text.content().version())
                .says(LANGUAGE, text.language())
                .says(FORMAT, text.format())
                .says("revision", text.revision())
                .says("hash_alg", "SHA-256")
                .says("canonical_form", "RFC 8785")
                .says(CONTENT_HASH, TreeHash.ofText(text.canonicalJson()));
    }

    private RecordFields agrees(Statement statement, boolean commit) {
        String commitText = commit ? statement.commit() : "";
        return says("statement_kind", commit ? "READ_UNDERSTOOD COMMIT" : "READ_UNDERSTOOD")
                .says(STATEMENT_TEXT, statement.read())
                .says(STATEMENT_HASH, TreeHash.ofText(statement.read()))
                .says(COMMIT_TEXT, commitText)
                .says(COMMIT_HASH, commit ? TreeHash.ofText(commitText) : "");
    }

    private RecordFields in(Signature.Manner manner) {
        manner.more().forEach(this::says);
        return says("act", manner.act())
                .says("auth_method", manner.authMethod())
                .says("evidence_grade", manner.grade());
    }

    private RecordFields says(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }
}
