package org.servicecharter.workshop.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.servicecharter.workshop.Wording;

/** A cluster of cards, named once people agree what holds it together. Cards know their theme, not it them. */
@Entity
@Table(name = "theme")
public class Theme {

    public static final int NAME_MAX = 120;

    @Id
    @Column(length = 22)
    private String id;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Column(length = 2 * NAME_MAX)
    private String name;

    @Column(nullable = false, updatable = false)
    private long place;

    @Column
    private Integer dots;

    @Column(nullable = false)
    private boolean removed;

    protected Theme() {} // JPA

    /**
     * @param name blank means: not named yet
     * @param place the number of the event that tells of it: the order on the board
     */
    public Theme(String id, String workshopCode, String name, long place) {
        this.id = id;
        this.workshopCode = workshopCode;
        this.place = place;
        rename(name);
    }

    /** Blank takes the name away. */
    void rename(String newName) {
        name = Wording.optional(newName, NAME_MAX);
    }

    /** Off the board, or back on it. */
    void remove(boolean newRemoved) {
        removed = newRemoved;
    }

    /** Voting closed with so many dots for it. */
    public void count(int newDots) {
        dots = newDots;
    }

    /** A new vote opens: what was counted before is gone from the board. */
    public void openVote() {
        dots = null;
    }

    public String getId() {
        return id;
    }

    String getWorkshopCode() {
        return workshopCode;
    }

    /** {@code null} while it has none. */
    public String getName() {
        return name;
    }

    boolean isRemoved() {
        return removed;
    }

    /** {@code null} until voting closed (W-03). */
    public Integer getDots() {
        return dots;
    }
}
