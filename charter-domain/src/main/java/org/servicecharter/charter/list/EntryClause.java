package org.servicecharter.charter.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.servicecharter.charter.version.Charter;

/** That an entry became a clause of a charter; the clause keeps its code from version to version. */
@Entity
@Table(name = "list_clause")
public class EntryClause {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "list_clause_seq")
    @SequenceGenerator(name = "list_clause_seq", sequenceName = "list_clause_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "entry_id", nullable = false, updatable = false)
    private ListEntry entry;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Charter.CODE_MAX)
    private String charterCode;

    @Column(name = "clause_code", nullable = false, updatable = false, length = ListEntry.CODE_MAX)
    private String clauseCode;

    protected EntryClause() {} // JPA

    EntryClause(ListEntry entry, String charterCode, String clauseCode) {
        this.entry = entry;
        this.charterCode = charterCode;
        this.clauseCode = clauseCode;
    }

    String getCharterCode() {
        return charterCode;
    }

    String getClauseCode() {
        return clauseCode;
    }

    String entryCode() {
        return entry.getCode();
    }
}
