package org.servicecharter.workshop.distil;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Wording;

/** What one would see somebody doing, or not doing, who lives by a principle. */
@Entity
@Table(name = "behaviour")
public class FoundBehaviour {

    public static final int TEXT_MAX = 500;

    @Id
    @Column(length = 22)
    private String id;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Column(name = "principle_id", nullable = false, updatable = false, length = 22)
    private String principleId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 5)
    private Chart kind;

    @Column(nullable = false, length = 2 * TEXT_MAX)
    private String wording;

    @Column(name = "card_id", length = 22)
    private String cardId;

    @Column(nullable = false, updatable = false)
    private long place;

    @Column(nullable = false)
    private boolean removed;

    protected FoundBehaviour() {} // JPA

    /** @param place the number of the event that tells of it: the order on the board */
    public FoundBehaviour(String id, FoundPrinciple principle, BehaviourWording wording, long place) {
        this.id = id;
        this.workshopCode = principle.getWorkshopCode();
        this.principleId = principle.getId();
        this.place = place;
        revise(wording);
    }

    /** @throws KindNotUsable when it is neither to do nor not to do */
    final void revise(BehaviourWording newWording) {
        if (newWording.kind() != Chart.DO && newWording.kind() != Chart.DONT) {
            throw new KindNotUsable();
        }
        kind = newWording.kind();
        wording = Wording.checked(newWording.text(), TEXT_MAX);
        cardId = newWording.card();
    }

    /** It was made from no card. */
    void unlink() {
        cardId = null;
    }

    /** Off the board, or back on it. */
    void remove(boolean newRemoved) {
        removed = newRemoved;
    }

    boolean isRemoved() {
        return removed;
    }

    public String getId() {
        return id;
    }

    String getWorkshopCode() {
        return workshopCode;
    }

    public String getPrincipleId() {
        return principleId;
    }

    /** {@link Chart#DO} or {@link Chart#DONT}. */
    public Chart getKind() {
        return kind;
    }

    public String getWording() {
        return wording;
    }

    /** {@code null} when it was made from no card, or the card is gone. */
    public String getCardId() {
        return cardId;
    }
}
