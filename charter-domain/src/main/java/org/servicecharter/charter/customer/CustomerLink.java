package org.servicecharter.charter.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;

/**
 * The one link by which customers are asked about a version. Known by its secret, kept by its hash; it opens the draft
 * as long as staff are asked, and afterwards the answers, if its author wants that.
 */
@Entity
@Table(name = "customer_link")
public class CustomerLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_link_seq")
    @SequenceGenerator(name = "customer_link_seq", sequenceName = "customer_link_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Charter.CODE_MAX)
    private String charterCode;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Column(name = "secret_hash", nullable = false, length = 64)
    private String secretHash;

    @Column(name = "answers_shown", nullable = false)
    private boolean answersShown;

    protected CustomerLink() {} // JPA

    CustomerLink(CharterVersion version) {
        this.charterCode = version.getCharterCode();
        this.versionNumber = version.getNumber();
    }

    /** From now on another secret; the one before is worth nothing. */
    void renew(String newSecretHash) {
        secretHash = Objects.requireNonNull(newSecretHash, "newSecretHash");
    }

    /** Whether customers read after its publication what was said and what came of it. */
    void showAnswers(boolean shown) {
        answersShown = shown;
    }

    String getCharterCode() {
        return charterCode;
    }

    int getVersionNumber() {
        return versionNumber;
    }

    boolean isAnswersShown() {
        return answersShown;
    }
}
