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
import org.servicecharter.organisation.Person;

/** Whether one person finds that an entry is lived at work. Others see counts alone, see {@link Lived}. */
@Entity
@Table(name = "list_mark")
public class LivedMark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "list_mark_seq")
    @SequenceGenerator(name = "list_mark_seq", sequenceName = "list_mark_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "entry_id", nullable = false, updatable = false)
    private ListEntry entry;

    @Column(nullable = false, updatable = false, length = Person.CODE_MAX)
    private String person;

    @Column(nullable = false)
    private boolean lived;

    protected LivedMark() {} // JPA

    LivedMark(ListEntry entry, String person, boolean lived) {
        this.entry = entry;
        this.person = person;
        this.lived = lived;
    }

    void change(boolean now) {
        lived = now;
    }

    boolean isLived() {
        return lived;
    }

    boolean isOf(String someone) {
        return person.equals(someone);
    }

    String entryCode() {
        return entry.getCode();
    }
}
