package org.servicecharter.touchpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.servicecharter.framework.CustomerKind;

/** The way of one kind of customer through the organisation, from before they come until long after. */
@Entity
@Table(name = "journey")
public class Journey {

    static final int CODE_MAX = 40;
    static final int NAME_MAX = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journey_seq")
    @SequenceGenerator(name = "journey_seq", sequenceName = "journey_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, unique = true, updatable = false, length = CODE_MAX)
    private String code;

    @Column(nullable = false, unique = true, length = NAME_MAX)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private CustomerKind customers;

    protected Journey() {} // JPA

    /** @throws TouchpointNotUsable when the name is missing or too long */
    Journey(String code, String name, CustomerKind customers) {
        this.code = Objects.requireNonNull(code, "code");
        describe(name, customers);
    }

    /** @throws TouchpointNotUsable when the name is missing or too long */
    final void describe(String newName, CustomerKind newCustomers) {
        name = TouchpointNotUsable.checked("name", newName, NAME_MAX);
        customers = Objects.requireNonNull(newCustomers, "newCustomers");
    }

    /** The person decided on {@code seen}; refuse when somebody has changed the journey since. */
    void requireRevision(long seen) {
        if (seen != revision) {
            throw new TouchpointChangedMeanwhile(name);
        }
    }

    public String getCode() {
        return code;
    }

    public long getRevision() {
        return revision;
    }

    public String getName() {
        return name;
    }

    public CustomerKind getCustomers() {
        return customers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Journey journey && code.equals(journey.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
