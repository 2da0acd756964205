package org.servicecharter.organisation.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;

/** An administrator decides how long what names people is kept, sees what goes when, and says why. Noted in the audit trail. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class RetentionSettings {

    private static final int SOON = 30;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Retentions retentions;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private AuditTrail trail;

    public List<RetentionRow> all() {
        return Arrays.stream(RetentionClass.values()).map(this::row).toList();
    }

    /** What would go if it were kept so; nothing is saved. @param amount {@code null} for good */
    public RetentionRow preview(RetentionClass kind, Integer amount) {
        return row(kind, true, amount, "");
    }

    private RetentionRow row(RetentionClass kind) {
        return retentions
                .find(kind)
                .map(set -> row(kind, true, set.getAmount(), set.getReason()))
                .orElseGet(() -> new RetentionRow(kind, false, kind.proposed(), "", 0, 0));
    }

    private RetentionRow row(RetentionClass kind, boolean set, Integer amount, String reason) {
        if (amount == null) {
            return new RetentionRow(kind, set, null, reason, 0, 0);
        }
        LocalDate today = organisation.today();
        long now = retentions.due(kind, kind.before(today, amount));
        long soon = retentions.due(kind, kind.before(today.plusDays(SOON), amount));
        return new RetentionRow(kind, set, amount, reason, now, soon - now);
    }

    /**
     * From the next night on.
     *
     * @param amount years or months, as the class counts; {@code null} for good
     * @throws RetentionNotUsable when it is too short or long, or no reason is given
     */
    public void keep(RetentionClass kind, Integer amount, String reason) {
        Retention retention = retentions.find(kind).orElseGet(() -> new Retention(kind));
        retention.keepFor(amount, reason);
        em.persist(retention);
        trail.note(
                "privacy.retention",
                kind.name(),
                amount == null ? "for good" : amount + (kind.inYears() ? " years" : " months"));
    }
}
