package org.servicecharter.workshop.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.servicecharter.workshop.Wording;

/** Somebody who would like to review the draft, by the name they typed. Which seat typed it is not kept. */
@Entity
@Table(name = "reviewer")
public class Reviewer {

    /** Characters as people count them: a name, and where to find its owner. */
    public static final int NAME_MAX = 120;

    @Id
    @Column(length = 22)
    private String id;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Column(nullable = false, updatable = false, length = 2 * NAME_MAX)
    private String name;

    protected Reviewer() {} // JPA

    /** @throws org.servicecharter.workshop.TextNotUsable when the name is blank or too long */
    Reviewer(String id, String workshopCode, String name) {
        this.id = id;
        this.workshopCode = workshopCode;
        this.name = Wording.checked(name, NAME_MAX);
    }

    String getId() {
        return id;
    }

    String getWorkshopCode() {
        return workshopCode;
    }

    String getName() {
        return name;
    }
}
