package org.servicecharter.workshop.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.servicecharter.framework.TellTale;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Wording;
import org.servicecharter.workshop.likeness.Sense;
import org.servicecharter.workshop.seat.Participant;

/**
 * One behaviour on a chart, or one completion of "Customer service means…", that everyone at the board sees. Its
 * random id is its order among those of the same reveal.
 */
@Entity
@Table(name = "card")
public class Card {

    /** Characters as people count them. */
    public static final int TEXT_MAX = 500;

    @Id
    @Column(length = 22)
    private String id;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 5)
    private Chart chart;

    @Column(nullable = false, length = 2 * TEXT_MAX)
    private String wording;

    @Column(nullable = false, updatable = false)
    private long place;

    @Column(nullable = false, updatable = false)
    private boolean late;

    @Column(nullable = false)
    private boolean edited;

    @Column(nullable = false)
    private boolean unclear;

    @Column(name = "author_id", updatable = false, length = 22)
    private String authorId;

    @Column(updatable = false, length = Participant.NAME_MAX)
    private String alias;

    @Column(name = "theme_id", length = 22)
    private String themeId;

    @Column(length = Sense.KEPT_MAX)
    private String sense;

    @Column(name = "copy_of", length = 22)
    private String copyOf;

    @Column(name = "merged_into", length = 22)
    private String mergedInto;

    @Column(nullable = false)
    private boolean removed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private CardSource source;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 30)
    private TellTale seed;

    protected Card() {} // JPA

    /**
     * One that nobody is known to have written.
     *
     * @param place the number of the event that reveals it
     */
    Card(String id, String workshopCode, HiddenCard hidden, long place) {
        this(id, workshopCode, hidden.getChart(), place);
        this.wording = hidden.getWording();
        this.late = hidden.isLate();
        this.source = hidden.getSource();
        this.seed = hidden.getSeed();
        this.sense = Sense.of(wording).kept();
    }

    private Card(String id, String workshopCode, Chart chart, long place) {
        this.id = id;
        this.workshopCode = workshopCode;
        this.chart = chart;
        this.place = place;
    }

    /** Whoever wrote it is known, by their seat. */
    Card by(String newAuthorId) {
        authorId = newAuthorId;
        return this;
    }

    /** It carries the made-up name it was written under, and nothing else of its author. */
    public Card writtenAs(String newAlias) {
        alias = newAlias;
        return this;
    }

    /** One that was revealed elsewhere, as a file tells it: for itself, in no theme yet. Its author may be {@code null}. */
    public static Card told(String id, String workshopCode, CardView told, long place, String authorId) {
        Card card = new Card(id, workshopCode, told.chart(), place);
        card.edit(told.text());
        card.edited = told.edited();
        card.unclear = told.unclear();
        card.late = told.late();
        card.source = told.source();
        card.authorId = authorId;
        return card;
    }

    /**
     * The same card once more, for a second theme. It knows the first one, also when it is a copy of a copy.
     *
     * @param newPlace the number of the event that tells of it
     */
    public Card copy(String newId, long newPlace) {
        Card copy = new Card(newId, workshopCode, chart, newPlace);
        copy.wording = wording;
        copy.late = late;
        copy.edited = edited;
        copy.unclear = unclear;
        copy.source = source;
        copy.seed = seed;
        copy.authorId = authorId;
        copy.alias = alias;
        copy.sense = sense;
        copy.copyOf = copyOf == null ? id : copyOf;
        return copy;
    }

    /** The facilitator's wording; everyone sees that it was changed, and what was unclear is explained. */
    void edit(String text) {
        wording = Wording.checked(text, TEXT_MAX);
        edited = true;
        unclear = false;
        sense = Sense.of(wording).kept();
    }

    /** Somebody asked what it means; {@code false} once that was answered. */
    void mark(boolean newUnclear) {
        unclear = newUnclear;
    }

    /** Another card says the same and is shown for it; {@code null} sets it free again. It keeps its words and its theme. */
    public void mergeInto(String otherId) {
        mergedInto = otherId;
    }

    /** Which card it is a copy of: another one since the original went, or {@code null} for none. */
    public void copyOf(String otherId) {
        copyOf = otherId;
    }

    /** Off the board, in no theme and part of nothing; or back on it as such. */
    void remove(boolean newRemoved) {
        removed = newRemoved;
        themeId = null;
        mergedInto = null;
    }

    /** @param newThemeId {@code null} takes it out of its theme */
    public void moveTo(String newThemeId) {
        themeId = newThemeId;
    }

    public String getId() {
        return id;
    }

    public Chart getChart() {
        return chart;
    }

    public String getWording() {
        return wording;
    }

    /** What it speaks of. */
    public Sense getSense() {
        return Sense.of(sense, wording);
    }

    /** The card this is a copy of, or {@code null}. */
    public String getCopyOf() {
        return copyOf;
    }

    /** The card that is shown for it, or {@code null} while it is shown itself. A copy that was taken off the board has one, too. */
    public String getMergedInto() {
        return mergedInto;
    }

    public boolean isLate() {
        return late;
    }

    public boolean isEdited() {
        return edited;
    }

    boolean isUnclear() {
        return unclear;
    }

    public CardSource getSource() {
        return source;
    }

    boolean isRemoved() {
        return removed;
    }

    String getWorkshopCode() {
        return workshopCode;
    }

    /** {@code null} in any but a named workshop, and for an imported card. */
    public String getAuthorId() {
        return authorId;
    }

    /** {@code null} in a workshop without aliases, and for an imported card. */
    String getAlias() {
        return alias;
    }

    /** {@code null} while it is in no theme. */
    public String getThemeId() {
        return themeId;
    }
}
