package org.servicecharter.charter.rendition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.ApproverEdited;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Rendition;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Person;

/**
 * The words of one version in another language or in easy words while they are worked on. Each piece keeps what the
 * main text said when it was written: when that moves, the piece is out of step until somebody writes it anew or says
 * that it is still right (AT-08). Marked complete it is published with its version; in preparation it waits, and may
 * be published later.
 */
@Entity
@Table(name = "rendition_draft")
public class RenditionDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rendition_draft_seq")
    @SequenceGenerator(name = "rendition_draft_seq", sequenceName = "rendition_draft_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Charter.CODE_MAX)
    private String charterCode;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Column(nullable = false, updatable = false, length = RenditionLanguages.TAG_MAX)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private RenditionFormat format;

    @Column(nullable = false)
    private boolean complete;

    @ElementCollection
    @CollectionTable(name = "rendition_piece", joinColumns = @JoinColumn(name = "rendition_id"))
    @MapKeyColumn(name = "piece_key", length = Clause.CODE_MAX)
    private Map<String, RenditionPiece> pieces = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "rendition_editor", joinColumns = @JoinColumn(name = "rendition_id"))
    @Column(name = "person_code", length = Person.CODE_MAX)
    private Set<String> editors = new HashSet<>();

    protected RenditionDraft() {} // JPA

    /** An empty one, in preparation. */
    RenditionDraft(CharterVersion version, String language, RenditionFormat format) {
        this.charterCode = version.getCharterCode();
        this.versionNumber = version.getNumber();
        this.language = Objects.requireNonNull(language, "language");
        this.format = Objects.requireNonNull(format, "format");
    }

    /** The same words beside the next version, of which some may say something else by then. */
    RenditionDraft carriedTo(CharterVersion next) {
        RenditionDraft carried = new RenditionDraft(next, language, format);
        carried.complete = complete;
        Pieces.of(next).stream()
                .map(Passage::key)
                .filter(pieces::containsKey)
                .forEach(key -> carried.pieces.put(key, pieces.get(key).copy()));
        return carried;
    }

    /**
     * Writes the words of one piece.
     *
     * @param seen the words that were there, {@code null} for none
     * @param main what the person wrote them from: the main text, as it was shown
     * @throws PieceChangedMeanwhile when others have been written since
     * @throws WordingNotUsable when they are blank, or longer than there is room for
     */
    void write(Passage main, String seen, String words, String by) {
        requireSeen(main.key(), seen);
        int max = main.part() == Part.TITLE ? Particulars.TITLE_MAX : RenditionPiece.WORDS_MAX;
        pieces.put(main.key(), new RenditionPiece(WordingNotUsable.checked(words, max), main.text()));
        editors.add(by);
    }

    /**
     * Says that the words of one piece are still right beside the main text as it was shown.
     *
     * @throws PieceChangedMeanwhile when others have been written since
     */
    void confirm(Passage main, String seen, String by) {
        requireSeen(main.key(), seen);
        pieces.put(main.key(), new RenditionPiece(seen, main.text()));
        editors.add(by);
    }

    /** It is to be published. @throws RenditionNotInStep when something is missing or out of step */
    void markComplete(CharterVersion version) {
        requireInStep(version);
        complete = true;
    }

    /** It is in preparation again, and waits. */
    void prepare() {
        complete = false;
    }

    PieceState state(Passage main) {
        RenditionPiece piece = pieces.get(main.key());
        if (piece == null) {
            return PieceState.MISSING;
        }
        return piece.getMadeFrom().equals(main.text()) ? PieceState.IN_STEP : PieceState.OUT_OF_STEP;
    }

    long count(CharterVersion version, PieceState state) {
        return Pieces.of(version).stream().filter(main -> state(main) == state).count();
    }

    /** @throws RenditionNotInStep when something is missing or out of step */
    void requireInStep(CharterVersion version) {
        long missing = count(version, PieceState.MISSING);
        long outOfStep = count(version, PieceState.OUT_OF_STEP);
        if (missing + outOfStep > 0) {
            throw new RenditionNotInStep(
                    RenditionLanguages.ownName(language), format == RenditionFormat.EASY_READ, missing, outOfStep);
        }
    }

    /** @throws ApproverEdited when this person wrote any of it */
    void requireNotWrittenBy(String person) {
        if (wasWrittenBy(person)) {
            throw new ApproverEdited();
        }
    }

    boolean wasWrittenBy(String person) {
        return editors.contains(person);
    }

    /**
     * The text to freeze: these words; numbers, dates, terms, and what a published version inherits, of the main text.
     * It must be in step.
     */
    CharterText text(CharterVersion version, CharterKind kind) {
        Map<String, String> words = new HashMap<>();
        for (Passage main : Pieces.of(version)) {
            words.put(main.key(), pieces.get(main.key()).getWords());
        }
        CharterText text = version.wording().text(kind, language, format, words);
        return version.getRenditions().stream()
                .findFirst()
                .map(Rendition::content)
                .map(main -> text.inheriting(main.inheritance(), main))
                .orElse(text);
    }

    Optional<RenditionPiece> piece(String key) {
        return Optional.ofNullable(pieces.get(key));
    }

    private void requireSeen(String key, String seen) {
        String there = piece(key).map(RenditionPiece::getWords).orElse(null);
        if (!Objects.equals(there, seen)) {
            throw new PieceChangedMeanwhile(there);
        }
    }

    public String getLanguage() {
        return language;
    }

    public RenditionFormat getFormat() {
        return format;
    }

    public boolean isComplete() {
        return complete;
    }

    int getVersionNumber() {
        return versionNumber;
    }
}
