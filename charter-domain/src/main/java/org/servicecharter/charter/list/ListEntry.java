package org.servicecharter.charter.list;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.servicecharter.charter.text.Folded;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.SourcesConverter;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Person;

/**
 * One thing the organisation does, does not do, or calls good service. Found by workshops, with a copy of the cards it
 * was made from, or added by somebody of staff.
 */
@Entity
@Table(name = "list_entry")
public class ListEntry {

    static final int CODE_MAX = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "list_entry_seq")
    @SequenceGenerator(name = "list_entry_seq", sequenceName = "list_entry_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, updatable = false, length = CODE_MAX)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "list", nullable = false, updatable = false, length = 5)
    private ListName list;

    @Column(nullable = false, length = Clause.WORDING_MAX)
    private String wording;

    @Column(nullable = false, length = 2 * Clause.WORDING_MAX)
    private String folded;

    @Convert(converter = SourcesConverter.class)
    @Column(nullable = false, length = SourcesConverter.MAX)
    private List<ClauseSource> sources;

    @Column(name = "added_by", updatable = false, length = Person.CODE_MAX)
    private String addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "removed_by", length = Person.CODE_MAX)
    private String removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected ListEntry() {} // JPA

    /** @param addedBy {@code null} for what a workshop found */
    ListEntry(String code, ListName list, String wording, List<ClauseSource> sources, String addedBy, Instant addedAt) {
        this.code = Objects.requireNonNull(code, "code");
        this.list = Objects.requireNonNull(list, "list");
        say(wording);
        this.sources = List.copyOf(sources);
        this.addedBy = addedBy;
        this.addedAt = Objects.requireNonNull(addedAt, "addedAt");
    }

    /** Another workshop came to the same words, from these cards. */
    void foundAgain(List<ClauseSource> more) {
        sources = Stream.concat(sources.stream(), more.stream()).distinct().toList();
    }

    /** @throws EntryChangedMeanwhile when somebody has changed it after {@code seen} */
    void improve(long seen, String better) {
        if (seen != revision) {
            throw new EntryChangedMeanwhile(wording);
        }
        say(better);
    }

    private void say(String words) {
        wording = WordingNotUsable.checked(words, Clause.WORDING_MAX);
        folded = Folded.fold(wording);
    }

    void remove(String by, Instant now) {
        removedBy = by;
        removedAt = now;
    }

    void putBack() {
        removedBy = null;
        removedAt = null;
    }

    /** Whoever added it may take it off again. */
    boolean wasAddedBy(String person) {
        return person.equals(addedBy);
    }

    public String getCode() {
        return code;
    }

    public long getRevision() {
        return revision;
    }

    public ListName getList() {
        return list;
    }

    public String getWording() {
        return wording;
    }

    public List<ClauseSource> getSources() {
        return sources;
    }

    /** The person's code; {@code null} for what a workshop found. */
    public String getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }
}
