package org.servicecharter.charter.version;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.organisation.Person;

/**
 * One edition of a charter. Drafted by authors, handed to an approver who is none of them, sent back or published;
 * from then on its words are frozen, and a later version supersedes it. They change only through a {@link Draft}.
 */
@Entity
@Table(name = "charter_version")
public class CharterVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter_version_seq")
    @SequenceGenerator(name = "charter_version_seq", sequenceName = "charter_version_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Charter.CODE_MAX)
    private String charterCode;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int number = 1;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 24)
    private VersionState state = VersionState.DRAFTING;

    @Embedded
    private Particulars particulars;

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    private List<Clause> clauses = new ArrayList<>();

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    @OrderBy("frozenAt, id")
    private List<Rendition> renditions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "charter_version_editor", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "person_code", length = Person.CODE_MAX)
    private Set<String> editors = new HashSet<>();

    @Column(name = "edited_by", nullable = false, length = Person.CODE_MAX)
    private String editedBy;

    @Column(name = "edited_at", nullable = false)
    private Instant editedAt;

    @Embedded
    private Review review;

    @Embedded
    private Publication publication;

    protected CharterVersion() {} // JPA

    /** The first version of a charter, without any clause yet. */
    public CharterVersion(String charterCode, Particulars particulars, String by, Instant now) {
        this.charterCode = Objects.requireNonNull(charterCode, "charterCode");
        this.particulars = Objects.requireNonNull(particulars, "particulars");
        editedBy(by, now);
    }

    /** The next version, with the same words and without dates. @throws VersionUnderWay when this is not published */
    public CharterVersion next(String by, Instant now) {
        if (!state.isFrozen()) {
            throw new VersionUnderWay(number);
        }
        CharterVersion next = new CharterVersion(charterCode, particulars.withoutDates(), by, now);
        next.number = number + 1;
        next.draft(by, now).copy(this);
        return next;
    }

    /** Opens the wording for one person, an editor from now on. @throws NotDrafting when it is not open */
    public Draft draft(String by, Instant now) {
        if (!state.isOpen()) {
            throw new NotDrafting(charterCode);
        }
        editedBy(by, now);
        return new Draft(this, now);
    }

    /** Staff are asked what they think of it; the words stay open. */
    public void consultStaff() {
        moveTo(VersionState.STAFF_CONSULTATION);
    }

    /** Hands the draft to the approver; {@code asked} tells whether anybody was consulted, and stays with the version. */
    public void submit(Review asked) {
        moveTo(VersionState.APPROVAL);
        review = asked;
    }

    /** Gives it back to the authors. @throws ApproverEdited when this person worked on the version */
    public void sendBack(String reason, String by) {
        String why = ReasonMissing.checked(reason);
        decide(VersionState.DRAFTING, by);
        review = review.sentBack(why, by);
    }

    /**
     * Freezes the main text and makes it public, though not yet in force; from the second version on with the kind of
     * change and its reason. @throws ApproverEdited when this person worked on the version
     */
    public void publish(ChangeKind kind, String reason, CharterText text, String by, Instant now) {
        Publication decided = new Publication(number, kind, reason, by, now);
        decide(VersionState.ANNOUNCED, by);
        publication = decided;
        freeze(text, null, null, now);
    }

    /** Freezes one more text of it: in another language or format, or a corrected one with what that changes and why. */
    public void freeze(CharterText text, ChangeKind correction, String reason, Instant now) {
        renditions.add(new Rendition(this, text, correction, reason, now));
    }

    /** What comes after publication. @throws VersionMoveRefused for a version that was not published */
    public void become(VersionState later) {
        if (!state.isFrozen()) {
            throw new VersionMoveRefused(charterCode, state, later);
        }
        moveTo(later);
    }

    /** The person decided on {@code seen}; refuse when somebody has changed the version since. */
    public void requireRevision(long seen) {
        if (seen != revision) {
            throw new CharterChangedMeanwhile(charterCode);
        }
    }

    /** Whether this person worked on the version, and so may not decide on it. */
    public boolean wasEditedBy(String person) {
        return editors.contains(person);
    }

    public Wording wording() {
        return new Wording(this, clauses);
    }

    void describe(Particulars newParticulars) {
        particulars = newParticulars;
    }

    List<Clause> clauses() {
        return clauses;
    }

    private void editedBy(String by, Instant now) {
        editedBy = Objects.requireNonNull(by, "by");
        editedAt = Objects.requireNonNull(now, "now");
        editors.add(by);
    }

    private void decide(VersionState next, String by) {
        if (wasEditedBy(by)) {
            throw new ApproverEdited();
        }
        moveTo(next);
    }

    private void moveTo(VersionState next) {
        if (!state.mayBecome(next)) {
            throw new VersionMoveRefused(charterCode, state, next);
        }
        state = next;
    }

    public String getCharterCode() {
        return charterCode;
    }

    public int getNumber() {
        return number;
    }

    public long getRevision() {
        return revision;
    }

    public VersionState getState() {
        return state;
    }

    public Particulars getParticulars() {
        return particulars;
    }

    /** Every revision in the order in which they were frozen: the main text first. */
    public List<Rendition> getRenditions() {
        return List.copyOf(renditions);
    }

    public String getEditedBy() {
        return editedBy;
    }

    public Instant getEditedAt() {
        return editedAt;
    }

    /** Empty until it is first handed in. */
    public Optional<Review> getReview() {
        return Optional.ofNullable(review);
    }

    /** Empty until it is published. */
    public Optional<Publication> getPublication() {
        return Optional.ofNullable(publication);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharterVersion that && charterCode.equals(that.charterCode) && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(charterCode, number);
    }
}
