package org.servicecharter.charter.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Person;

/**
 * What somebody says about a clause or the whole of a draft, perhaps with another wording for the clause, what a
 * customer says who is asked by a link, or what a workshop doubted. It keeps the words it was said about, and needs an answer before the draft goes to approval.
 *
 * <p>Who said it is kept only when they wanted their name with it; else nothing stored leads to them, and only the day
 * is kept, not the hour.
 */
@Entity
@Table(name = "charter_comment")
public class Comment {

    static final int WORDS_MAX = 1000;
    static final int CUSTOMER_NAME_MAX = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter_comment_seq")
    @SequenceGenerator(name = "charter_comment_seq", sequenceName = "charter_comment_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Charter.CODE_MAX)
    private String charterCode;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Column(name = "clause_code", updatable = false, length = Clause.CODE_MAX)
    private String clauseCode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 20)
    private Part part;

    @Column(updatable = false, length = Clause.WORDING_MAX)
    private String seen;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 20)
    private Concern concern;

    @Column(nullable = false, updatable = false)
    private int raised = 1;

    @Column(updatable = false, length = WORDS_MAX)
    private String words;

    @Column(updatable = false, length = Clause.WORDING_MAX)
    private String proposed;

    @Column(name = "said_by", updatable = false, length = Person.CODE_MAX)
    private String by;

    @Column(name = "from_customer", nullable = false, updatable = false)
    private boolean fromCustomer;

    @Column(name = "customer_name", updatable = false, length = CUSTOMER_NAME_MAX)
    private String customerName;

    @Column(name = "said_on", nullable = false, updatable = false)
    private LocalDate on;

    @Embedded
    private Answer answer;

    protected Comment() {} // JPA

    private Comment(CharterVersion version, Clause clause, LocalDate today) {
        this.charterCode = version.getCharterCode();
        this.versionNumber = version.getNumber();
        this.clauseCode = clause == null ? null : clause.getCode();
        this.part = clause == null ? null : clause.part();
        this.on = Objects.requireNonNull(today, "today");
    }

    /**
     * @param clause {@code null} for the draft as a whole
     * @throws NothingSaid when there are neither words nor another wording
     * @throws WordingNotUsable when either is too long
     */
    Comment(CharterVersion version, Clause clause, Said said, String by, LocalDate today) {
        this(version, clause, today);
        this.seen = clause == null ? null : WordingNotUsable.checked(said.seen(), Clause.WORDING_MAX);
        this.words = WordingNotUsable.checkedOrNull(said.words(), WORDS_MAX);
        String wanted = WordingNotUsable.checkedOrNull(said.proposed(), Clause.WORDING_MAX);
        this.proposed = clause == null || seen.equals(wanted) ? null : wanted;
        this.by = said.named() ? Objects.requireNonNull(by, "by") : null;
        if (words == null && proposed == null) {
            throw new NothingSaid();
        }
    }

    /** What a workshop doubted about a clause; what it settled itself is answered already. */
    public static Comment fromWorkshop(CharterVersion version, Clause clause, RaisedConcern raised, LocalDate today) {
        Comment comment = new Comment(version, clause, today);
        comment.seen = clause.getWording();
        comment.concern = raised.concern();
        comment.raised = raised.raised();
        comment.words = WordingNotUsable.checkedOrNull(raised.note(), WORDS_MAX);
        comment.answer = Answer.inWorkshop(raised.outcome());
        return comment;
    }

    /**
     * What somebody says who is no member of staff; nothing is kept of them but a name, if they give one.
     *
     * @param clause {@code null} for the draft as a whole
     * @param seen the clause as they had it before them
     * @throws WordingNotUsable when there are no words, or too many
     */
    public static Comment fromCustomer(
            CharterVersion version, Clause clause, String seen, String words, String name, LocalDate today) {
        Comment comment = new Comment(version, clause, today);
        comment.seen = clause == null ? null : WordingNotUsable.checked(seen, Clause.WORDING_MAX);
        comment.words = WordingNotUsable.checked(words, WORDS_MAX);
        comment.fromCustomer = true;
        comment.customerName = WordingNotUsable.checkedOrNull(name, CUSTOMER_NAME_MAX);
        return comment;
    }

    /** An answer may be given anew until the draft goes to approval. @throws NotACustomers when what staff said would be taken out */
    void answer(Answer given) {
        if (given.getOutcome() == Outcome.TAKEN_OUT && !fromCustomer) {
            throw new NotACustomers();
        }
        answer = Objects.requireNonNull(given, "given");
    }

    /** The person decided on {@code seenRevision}; refuse when somebody has answered since. */
    void requireRevision(long seenRevision) {
        if (seenRevision != revision) {
            throw new AnsweredMeanwhile(answer == null || answer.getWords() == null ? "–" : answer.getWords());
        }
    }

    Long getId() {
        return id;
    }

    long getRevision() {
        return revision;
    }

    String getCharterCode() {
        return charterCode;
    }

    int getVersionNumber() {
        return versionNumber;
    }

    /** {@code null} for the draft as a whole. */
    String getClauseCode() {
        return clauseCode;
    }

    Part getPart() {
        return part;
    }

    /** The clause as it was when this was said; {@code null} for the draft as a whole. */
    String getSeen() {
        return seen;
    }

    /** {@code null} unless it comes from a workshop. */
    Concern getConcern() {
        return concern;
    }

    /** How many people raised the concern. */
    int getRaised() {
        return raised;
    }

    /** {@code null} when another wording says it all. */
    String getWords() {
        return words;
    }

    /** {@code null} for a mere comment. */
    String getProposed() {
        return proposed;
    }

    boolean isFromCustomer() {
        return fromCustomer;
    }

    /** {@code null} unless a customer gave one. */
    String getCustomerName() {
        return customerName;
    }

    /** Its words are shown to nobody but those who work on the draft. */
    boolean isTakenOut() {
        return answer != null && answer.getOutcome() == Outcome.TAKEN_OUT;
    }

    /** The person's code; {@code null} when they wanted no name with it, or it comes from a workshop or a customer. */
    String getBy() {
        return by;
    }

    LocalDate getOn() {
        return on;
    }

    Optional<Answer> getAnswer() {
        return Optional.ofNullable(answer);
    }
}
