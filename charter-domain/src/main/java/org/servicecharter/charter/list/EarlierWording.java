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
import java.time.Instant;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.organisation.Person;

/** How an entry read before somebody improved it. */
@Entity
@Table(name = "list_wording")
public class EarlierWording {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "list_wording_seq")
    @SequenceGenerator(name = "list_wording_seq", sequenceName = "list_wording_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "entry_id", nullable = false, updatable = false)
    private ListEntry entry;

    @Column(nullable = false, updatable = false, length = Clause.WORDING_MAX)
    private String wording;

    @Column(name = "changed_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String changedBy;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    protected EarlierWording() {} // JPA

    /** The wording the entry has now, which is about to change. */
    EarlierWording(ListEntry entry, String changedBy, Instant changedAt) {
        this.entry = entry;
        this.wording = entry.getWording();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    EntryView.Earlier view() {
        return new EntryView.Earlier(wording, changedBy, changedAt);
    }
}
