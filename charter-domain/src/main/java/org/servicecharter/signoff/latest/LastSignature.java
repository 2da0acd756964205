package org.servicecharter.signoff.latest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.servicecharter.organisation.Person;

/**
 * The signature by which a person last signed a charter: that of the highest version, and of several of the same version the
 * last. The unit is the person's as it is now; the database changes it with theirs.
 */
@Entity
@Table(name = "last_signature")
@IdClass(LastSignature.Key.class)
public class LastSignature {

    private static final int CHARTER_CODE_MAX = 60;

    @Id
    @Column(name = "charter_code", length = CHARTER_CODE_MAX)
    private String charterCode;

    @Id
    @Column(name = "person_code", length = Person.CODE_MAX)
    private String personCode;

    @Column(name = "unit_code", nullable = false, updatable = false, length = 40)
    private String unitCode;

    @Column(name = "version_number", nullable = false)
    private int versionNumber;

    @Column(name = "acted_at", nullable = false)
    private Instant actedAt;

    @Column(name = "assignment_id", nullable = false)
    private Long assignmentId;

    protected LastSignature() {} // JPA

    /** @param unitCode where the person works now */
    public LastSignature(
            String charterCode,
            String personCode,
            String unitCode,
            int versionNumber,
            Instant actedAt,
            Long assignmentId) {
        this.charterCode = Objects.requireNonNull(charterCode, "charterCode");
        this.personCode = Objects.requireNonNull(personCode, "personCode");
        this.unitCode = Objects.requireNonNull(unitCode, "unitCode");
        this.versionNumber = versionNumber;
        this.actedAt = Objects.requireNonNull(actedAt, "actedAt");
        this.assignmentId = Objects.requireNonNull(assignmentId, "assignmentId");
    }

    Key key() {
        return new Key(charterCode, personCode);
    }

    /** The same person has signed again; a sheet on paper may be of an earlier version, and changes nothing then. */
    void giveWayTo(LastSignature next) {
        if (next.versionNumber >= versionNumber) {
            versionNumber = next.versionNumber;
            actedAt = next.actedAt;
            assignmentId = next.assignmentId;
        }
    }

    int getVersionNumber() {
        return versionNumber;
    }

    Instant getActedAt() {
        return actedAt;
    }

    Long getAssignmentId() {
        return assignmentId;
    }

    /** Once for a charter and a person. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String charterCode;
        private String personCode;

        protected Key() {} // JPA

        Key(String charterCode, String personCode) {
            this.charterCode = charterCode;
            this.personCode = personCode;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.charterCode.equals(charterCode) && key.personCode.equals(personCode);
        }

        @Override
        public int hashCode() {
            return Objects.hash(charterCode, personCode);
        }
    }
}
