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

/** A card nobody but its author sees yet. It ends with the reveal, and keeps no time. */
@Entity
@Table(name = "hidden_card")
public class HiddenCard {

    @Id
    @Column(length = 22)
    private String id;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 5)
    private Chart chart;

    @Column(nullable = false, length = 2 * Card.TEXT_MAX)
    private String wording;

    @Column(name = "author_id", updatable = false, length = 22)
    private String authorId;

    @Column(nullable = false, updatable = false)
    private boolean late;

    @Enumerated(EnumType.STRING)
    @Column(name = "taken_out", length = 20)
    private TakeOutReason takenOut;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private CardSource source = CardSource.BOARD;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 30)
    private TellTale seed;

    protected HiddenCard() {} // JPA

    /**
     * @param authorId {@code null} for a card that nobody wrote at the board
     * @param late the chart's own step was over already (W-08)
     * @throws org.servicecharter.workshop.TextNotUsable when the text is blank or too long
     */
    HiddenCard(String id, String workshopCode, Chart chart, String text, String authorId, boolean late) {
        this.id = id;
        this.workshopCode = workshopCode;
        this.chart = chart;
        this.wording = Wording.checked(text, Card.TEXT_MAX);
        this.authorId = authorId;
        this.late = late;
    }

    /** One from a chart on paper. */
    static HiddenCard fromPaper(String id, String workshopCode, Chart chart, String text) {
        HiddenCard card = new HiddenCard(id, workshopCode, chart, text, null, false);
        card.source = CardSource.PAPER;
        return card;
    }

    /** What a group words together: in time, whenever its chart was written on. */
    static HiddenCard ofGroup(String id, String workshopCode, String text) {
        HiddenCard card = new HiddenCard(id, workshopCode, Chart.MEANS, text, null, false);
        card.source = CardSource.GROUP;
        return card;
    }

    /** A phrase of the library, on the chart of what not to do. */
    static HiddenCard seed(String id, String workshopCode, TellTale phrase, String text) {
        HiddenCard card = new HiddenCard(id, workshopCode, Chart.DONT, text, null, false);
        card.source = CardSource.SEED;
        card.seed = phrase;
        return card;
    }

    void revise(String text) {
        wording = Wording.checked(text, Card.TEXT_MAX);
    }

    /** It will end unseen. */
    void takeOut(TakeOutReason reason) {
        takenOut = reason;
    }

    void putBack() {
        takenOut = null;
    }

    CheckedCard checked() {
        return new CheckedCard(id, chart, wording, takenOut);
    }

    OwnCard own() {
        return new OwnCard(id, chart, wording, takenOut, OwnCard.hints(chart, wording));
    }

    boolean isBy(String workshop, String participantId) {
        return workshopCode.equals(workshop) && participantId.equals(authorId);
    }

    String getId() {
        return id;
    }

    String getWorkshopCode() {
        return workshopCode;
    }

    Chart getChart() {
        return chart;
    }

    String getWording() {
        return wording;
    }

    String getAuthorId() {
        return authorId;
    }

    boolean isLate() {
        return late;
    }

    CardSource getSource() {
        return source;
    }

    /** {@code null} for any other than a seed. */
    TellTale getSeed() {
        return seed;
    }

    /** {@code null} for one that will be shown. */
    TakeOutReason getTakenOut() {
        return takenOut;
    }

    /** So few wrote that it was not shown. Its author has it as long as the step lasts (W-06). */
    boolean isUnseen() {
        return takenOut == TakeOutReason.FEW_WROTE;
    }

    boolean isWithdrawn() {
        return takenOut == TakeOutReason.WITHDRAWN;
    }

    boolean isTakenOut() {
        return takenOut != null;
    }
}
