package org.servicecharter.organisation.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.servicecharter.organisation.Person;

/** That somebody has read one wording of the privacy notice. */
@Entity
@Table(name = "privacy_reading")
@IdClass(PrivacyReading.Key.class)
class PrivacyReading {

    @Id
    @Column(name = "person_code", length = Person.CODE_MAX)
    private String personCode;

    @Id
    private int number;

    @Column(name = "read_at", nullable = false, updatable = false)
    private Instant readAt;

    protected PrivacyReading() {} // JPA

    PrivacyReading(String personCode, int number, Instant now) {
        this.personCode = personCode;
        this.number = number;
        this.readAt = now;
    }

    /** Once for a person and a wording. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String personCode;
        private int number;

        protected Key() {} // JPA

        Key(String personCode, int number) {
            this.personCode = personCode;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.number == number && key.personCode.equals(personCode);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personCode, number);
        }
    }
}
