package org.servicecharter.workshop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Who leads a workshop: its facilitator, and those they asked to help. All may lead; the facilitator alone says who. */
@Embeddable
public class Leaders {

    @Column(name = "facilitator_code", nullable = false, length = 40)
    private String facilitatorCode;

    @ElementCollection
    @CollectionTable(name = "workshop_leader", joinColumns = @JoinColumn(name = "workshop_code"))
    @Column(name = "person_code", nullable = false, length = 40)
    private Set<String> others; // made by the constructor: one made here would be read with each lock

    protected Leaders() {} // JPA

    Leaders(String facilitatorCode) {
        this.facilitatorCode = Objects.requireNonNull(facilitatorCode, "facilitatorCode");
        this.others = new TreeSet<>();
    }

    /** @throws NotFacilitator for anybody else, also those who help */
    public void requireFacilitator(String personCode) {
        if (!facilitatorCode.equals(personCode)) {
            throw new NotFacilitator();
        }
    }

    boolean include(String personCode) {
        return facilitatorCode.equals(personCode) || others.contains(personCode);
    }

    /** Somebody more who may lead. */
    public void invite(String personCode) {
        if (!include(personCode)) {
            others.add(personCode);
        }
    }

    /** Leads no more; the facilitator stays. */
    public void dismiss(String personCode) {
        others.remove(personCode);
    }

    /** Somebody else is the facilitator from now on; the one before helps. */
    public void handOver(String personCode) {
        if (!facilitatorCode.equals(personCode)) {
            others.remove(personCode);
            others.add(facilitatorCode);
            facilitatorCode = personCode;
        }
    }

    public String getFacilitatorCode() {
        return facilitatorCode;
    }

    /** Codes of the people who help. */
    public Set<String> getOthers() {
        return Set.copyOf(others);
    }
}
