package org.servicecharter.charter.version;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.servicecharter.organisation.Person;

/** Who published a version when, and how much it changes for those who signed the one before. */
@Embeddable
public class Publication {

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind", length = 10)
    private ChangeKind change;

    @Column(name = "change_reason", length = ReasonMissing.REASON_MAX)
    private String reason;

    @Column(name = "published_by", length = Person.CODE_MAX)
    private String by;

    @Column(name = "published_at")
    private Instant at;

    protected Publication() {} // JPA

    /**
     * The first version is MATERIAL and needs no reason, whatever is said.
     *
     * @throws ChangeKindMissing when a later version is not classified
     * @throws ReasonMissing when a later version has no reason for its change
     */
    Publication(int number, ChangeKind change, String reason, String by, Instant at) {
        if (number > 1) {
            if (change == null) {
                throw new ChangeKindMissing();
            }
            this.change = change;
            this.reason = ReasonMissing.checked(reason);
        } else {
            this.change = ChangeKind.MATERIAL;
        }
        this.by = Objects.requireNonNull(by, "by");
        this.at = Objects.requireNonNull(at, "at");
    }

    public ChangeKind getChange() {
        return change;
    }

    /** {@code null} for the first version. */
    public String getReason() {
        return reason;
    }

    /** The approver's code. */
    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
