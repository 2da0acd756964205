package org.servicecharter.charter.version;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.Folded;
import org.servicecharter.charter.text.Part;

/**
 * One piece of wording of a version, with a copy of what it was made from. The code stays the same in the versions
 * to come: by it a comparison finds the clause again.
 *
 * <p>Changed only through {@link Draft}. A clause taken out stays as removed until the version is published, so that
 * it can be put back.
 */
@Entity
@Table(name = "charter_clause")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 12)
public abstract class Clause {

    public static final int WORDING_MAX = 600;

    public static final int CODE_MAX = 40;

    private static final int FOLDED_MAX = 16_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter_clause_seq")
    @SequenceGenerator(name = "charter_clause_seq", sequenceName = "charter_clause_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id", nullable = false, updatable = false)
    private CharterVersion version;

    @Column(nullable = false, updatable = false, length = CODE_MAX)
    private String code;

    @Column(nullable = false, length = WORDING_MAX)
    private String wording;

    @Column(nullable = false)
    private int place;

    @Convert(converter = SourcesConverter.class)
    @Column(nullable = false, length = SourcesConverter.MAX)
    private List<ClauseSource> sources;

    @Column(nullable = false, length = FOLDED_MAX)
    private String folded;

    @Column(name = "folded_cards", nullable = false, length = SourcesConverter.MAX)
    private String foldedCards;

    /** What it says is what belongs here: nobody has written it yet. */
    @Column(nullable = false)
    private boolean placeholder;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Clause() {} // JPA

    Clause(CharterVersion version, String code, String wording, int place, List<ClauseSource> sources) {
        this.version = Objects.requireNonNull(version, "version");
        this.code = Objects.requireNonNull(code, "code");
        this.wording = WordingNotUsable.checked(wording, WORDING_MAX);
        this.place = place;
        this.folded = Folded.fold(this.wording);
        sources(List.copyOf(sources));
    }

    /** Which part of the charter it is. */
    public abstract Part part();

    /** What is said beside the wording. */
    public List<Fact> facts() {
        return List.of();
    }

    /** All that it says, the wording first; so it is searched. */
    public String told() {
        return told(facts());
    }

    private String told(List<Fact> facts) {
        return Stream.concat(Stream.of(wording), facts.stream().map(Fact::text)).collect(Collectors.joining("\n"));
    }

    /** The principle it belongs to, or {@code null} when it stands by itself. */
    public Principle getPrinciple() {
        return null;
    }

    /** Other words are somebody's own, and end a placeholder. */
    void reword(String newWording) {
        String checked = WordingNotUsable.checked(newWording, WORDING_MAX);
        placeholder = placeholder && checked.equals(wording);
        wording = checked;
        fold(facts());
    }

    /** Must be called whenever something else is said beside it. */
    final void fold(List<Fact> facts) {
        folded = Folded.fold(told(facts));
    }

    void holdPlace() {
        placeholder = true;
    }

    /** The same words were found elsewhere, too. */
    void alsoFrom(List<ClauseSource> more) {
        sources(Stream.concat(sources.stream(), more.stream()).distinct().toList());
    }

    private void sources(List<ClauseSource> all) {
        sources = all;
        foldedCards = all.stream()
                .flatMap(source -> source.cards().stream())
                .map(card -> Folded.fold(card.text()))
                .collect(Collectors.joining("\n"));
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void putBack(int newPlace) {
        removedAt = null;
        place = newPlace;
    }

    /** The person decided on {@code seen}; refuse when somebody has changed the clause since. */
    void requireRevision(long seen) {
        if (seen != revision) {
            throw new ClauseChangedMeanwhile(wording);
        }
    }

    public String getCode() {
        return code;
    }

    public long getRevision() {
        return revision;
    }

    public String getWording() {
        return wording;
    }

    /** Its rank among its like; gaps mean nothing. */
    public int getPlace() {
        return place;
    }

    public List<ClauseSource> getSources() {
        return sources;
    }

    /** Its words say what belongs here, and must not be published. */
    public boolean isPlaceholder() {
        return placeholder;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** The version it is a part of. */
    public CharterVersion getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Clause clause && code.equals(clause.code) && version.equals(clause.version);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
