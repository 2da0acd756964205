package org.servicecharter.practice.citation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.practice.coverage.ClauseKey;

/** A clause in one version of its charter. */
@Embeddable
public class Citation {

    @Column(name = "charter_code", length = Clause.CODE_MAX)
    private String charter;

    @Column(name = "charter_version")
    private Integer version;

    @Column(name = "clause_code", length = Clause.CODE_MAX)
    private String clause;

    protected Citation() {} // JPA

    Citation(ClauseKey key, int version) {
        this.charter = key.charter();
        this.version = version;
        this.clause = key.clause();
    }

    public ClauseKey key() {
        return new ClauseKey(charter, clause);
    }

    int version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Citation that
                && Objects.equals(charter, that.charter)
                && Objects.equals(version, that.version)
                && Objects.equals(clause, that.clause);
    }

    @Override
    public int hashCode() {
        return Objects.hash(charter, version, clause);
    }
}
