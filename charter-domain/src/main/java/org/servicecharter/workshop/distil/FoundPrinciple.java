package org.servicecharter.workshop.distil;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.servicecharter.workshop.Wording;

/** A short belief, usually grown out of one theme; it lives by its behaviours. */
@Entity
@Table(name = "principle")
public class FoundPrinciple {

    public static final int NAME_MAX = 200;

    @Id
    @Column(length = 22)
    private String id;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Column(nullable = false, length = 2 * NAME_MAX)
    private String name;

    @Column(name = "theme_id", length = 22)
    private String themeId;

    @Column(nullable = false, updatable = false)
    private long place;

    @Column(nullable = false)
    private boolean removed;

    protected FoundPrinciple() {} // JPA

    /**
     * @param themeId {@code null} when it grew out of none
     * @param place the number of the event that tells of it: the order on the board
     */
    public FoundPrinciple(String id, String workshopCode, String name, String themeId, long place) {
        this.id = id;
        this.workshopCode = workshopCode;
        this.name = Wording.checked(name, NAME_MAX);
        this.themeId = themeId;
        this.place = place;
    }

    void rename(String newName) {
        name = Wording.checked(newName, NAME_MAX);
    }

    /** Off the board with its behaviours, or back on it. */
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

    public String getName() {
        return name;
    }

    /** {@code null} when it grew out of none, or its theme is gone. */
    public String getThemeId() {
        return themeId;
    }
}
