package org.servicecharter.practice.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.ReasonMissing;
import org.servicecharter.organisation.Person;

/** One look at one version of a charter. A charter has one open at most; what is closed stays as it is. */
@Entity
@Table(name = "charter_review")
public class CharterReview {

    static final int CODE_MAX = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter_review_seq")
    @SequenceGenerator(name = "charter_review_seq", sequenceName = "charter_review_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, updatable = false, length = CODE_MAX)
    private String code;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Charter.CODE_MAX)
    private String charter;

    /** The charter's code until it is closed: the database lets no second one be open. */
    @Column(name = "open_charter", length = Charter.CODE_MAX)
    private String openCharter;

    @Column(name = "charter_version", nullable = false, updatable = false)
    private int version;

    @Column(updatable = false, length = ReasonMissing.REASON_MAX)
    private String reason;

    @Column(name = "gathered_from", nullable = false, updatable = false)
    private Instant gatheredFrom;

    @Column(name = "opened_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String openedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "closed_by", length = Person.CODE_MAX)
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected CharterReview() {} // JPA

    /**
     * @param reason why it is sooner; {@code null} when its day has come
     * @param gatheredFrom from when on it counts
     */
    CharterReview(String code, CharterVersion version, String reason, Instant gatheredFrom, String by, Instant now) {
        this.code = Objects.requireNonNull(code, "code");
        this.charter = version.getCharterCode();
        this.openCharter = charter;
        this.version = version.getNumber();
        this.reason = reason;
        this.gatheredFrom = Objects.requireNonNull(gatheredFrom, "gatheredFrom");
        this.openedBy = Objects.requireNonNull(by, "by");
        this.openedAt = Objects.requireNonNull(now, "now");
    }

    /** @throws ReviewClosed when it is */
    void requireOpen() {
        if (closedAt != null) {
            throw new ReviewClosed();
        }
    }

    /** @throws ReviewClosed when it is @throws FindingsOpen when there are findings to decide */
    void close(long undecided, String by, Instant now) {
        requireOpen();
        if (undecided > 0) {
            throw new FindingsOpen(undecided);
        }
        openCharter = null;
        closedBy = by;
        closedAt = now;
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    String charter() {
        return charter;
    }

    int version() {
        return version;
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    ReviewRow row(String title, long findings, long undecided) {
        return new ReviewRow(
                code,
                charter,
                title,
                version,
                reason,
                gatheredFrom,
                openedBy,
                openedAt,
                closedBy,
                closedAt,
                findings,
                undecided);
    }
}
