package org.servicecharter.signoff.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What holds for every signature here. There is one, made by the migration. */
@Entity
@Table(name = "signing_rule")
class SigningRule {

    static final short ONLY = 1;

    @Id
    private short id;

    @Version
    private long revision;

    @Column(name = "asks_password", nullable = false)
    private boolean asksPassword;

    protected SigningRule() {} // JPA

    void askPassword(boolean asked) {
        asksPassword = asked;
    }

    boolean asksPassword() {
        return asksPassword;
    }
}
