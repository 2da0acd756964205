package org.servicecharter.workshop.theme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    @Column(nullable = false)
    private boolean removed;

    /** By the number of the vote. */
    @ElementCollection
    @CollectionTable(name = "theme_count", joinColumns = @JoinColumn(name = "theme_id"))
    @MapKeyColumn(name = "vote_number")
    @Column(name = "dots", nullable = false)
    private Map<Integer, Integer> counts = new HashMap<>();

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

    /** This vote of the plan closed with so many dots for it; those of others stay. */
    public void count(int vote, int dots) {
        counts.put(vote, dots);
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

    /** What this vote counted for it; {@code null} when it was not there, and for no vote. */
    public Integer dots(Integer vote) {
        return vote == null ? null : counts.get(vote);
    }

    /** The votes that were counted while it was there. */
    public Set<Integer> votes() {
        return new TreeSet<>(counts.keySet());
    }
}
