package org.servicecharter.charter.version;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.text.Folded;
import org.servicecharter.framework.EncounterKind;

/**
 * What stands around the clauses: what the charter is called, about which services and customers it is, who answers
 * for it, and from when until when. Only the title is needed to begin; the checks ask for the rest.
 */
@Embeddable
public class Particulars implements Serializable {

    public static final int TITLE_MAX = 120;
    public static final int MOTTO_MAX = 200;
    public static final int SCOPE_MAX = 600;
    public static final int ROLE_MAX = 120;

    private static final long serialVersionUID = 1L;

    @Column(nullable = false, length = TITLE_MAX)
    private String title;

    @Column(length = MOTTO_MAX)
    private String motto;

    @Enumerated(EnumType.STRING)
    @Column(name = "motto_kind", length = 6)
    private EncounterKind mottoKind;

    @Column(length = SCOPE_MAX)
    private String services;

    @Column(length = SCOPE_MAX)
    private String customers;

    @Column(name = "owner_role", length = ROLE_MAX)
    private String owner;

    @Column(name = "approver_role", length = ROLE_MAX)
    private String approver;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "next_review_on")
    private LocalDate nextReviewOn;

    @Column(nullable = false, length = 6_000)
    private String folded;

    protected Particulars() {} // JPA

    /**
     * @param owner the role that answers for the charter, no person's name
     * @param approver the role that approves it
     * @throws WordingNotUsable when the title is blank, or any text longer than its limit; blank others are
     *     {@code null}
     */
    public Particulars(
            String title,
            String motto,
            String services,
            String customers,
            String owner,
            String approver,
            LocalDate effectiveOn,
            LocalDate nextReviewOn) {
        this.title = WordingNotUsable.checked(title, TITLE_MAX);
        this.motto = WordingNotUsable.checkedOrNull(motto, MOTTO_MAX);
        this.services = WordingNotUsable.checkedOrNull(services, SCOPE_MAX);
        this.customers = WordingNotUsable.checkedOrNull(customers, SCOPE_MAX);
        this.owner = WordingNotUsable.checkedOrNull(owner, ROLE_MAX);
        this.approver = WordingNotUsable.checkedOrNull(approver, ROLE_MAX);
        this.effectiveOn = effectiveOn;
        this.nextReviewOn = nextReviewOn;
        this.folded = Folded.fold(told());
    }

    public static Particulars titled(String title) {
        return new Particulars(title, null, null, null, null, null, null, null);
    }

    /** For a next version: the same, but when it begins and when it is looked at again are to be decided. */
    Particulars withoutDates() {
        return new Particulars(title, motto, services, customers, owner, approver, null, null).promising(mottoKind);
    }

    /** The same, with the encounter that the motto promises (S0); {@code null} when nobody says, or without a motto. */
    public Particulars promising(EncounterKind kind) {
        Particulars same =
                new Particulars(title, motto, services, customers, owner, approver, effectiveOn, nextReviewOn);
        same.mottoKind = motto == null ? null : kind;
        return same;
    }

    /** All that customers read of it, the title first; so it is searched. */
    public String told() {
        return Stream.of(title, motto, services, customers)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    public String getTitle() {
        return title;
    }

    public String getMotto() {
        return motto;
    }

    /** {@code null} when nobody said. */
    public EncounterKind getMottoKind() {
        return mottoKind;
    }

    /** Which services it is about. */
    public String getServices() {
        return services;
    }

    /** For which customers. */
    public String getCustomers() {
        return customers;
    }

    public String getOwner() {
        return owner;
    }

    public String getApprover() {
        return approver;
    }

    /** The first day in force. */
    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public LocalDate getNextReviewOn() {
        return nextReviewOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Particulars that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return Arrays.asList(title, motto, mottoKind, services, customers, owner, approver, effectiveOn, nextReviewOn);
    }
}
