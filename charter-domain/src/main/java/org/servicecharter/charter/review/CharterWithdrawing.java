package org.servicecharter.charter.review;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.CharterWithdrawn;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.organisation.Role;

/** Takes back what was published. It stays readable, with the reason. */
@Stateless
@RolesAllowed(Role.Names.APPROVER)
public class CharterWithdrawing {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Charters charters;

    @Inject
    private Event<CharterWithdrawn> withdrawn;

    @Inject
    private Event<VersionCalledOff> calledOff;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Withdraws what is in force and what is announced. A draft of a version to come stays one. {@link CharterWithdrawn}
     * is fired inside this transaction.
     *
     * @param reason 1 to 600 characters, which everybody reads
     * @throws NothingToWithdraw when nothing of this charter is in force or announced
     */
    public void withdraw(String code, String reason) {
        charters.getForChange(code);
        List<CharterVersion> open = charters.versions(code).stream()
                .filter(version -> version.getState().isInForce() || version.getState() == VersionState.ANNOUNCED)
                .toList();
        if (open.isEmpty()) {
            throw new NothingToWithdraw();
        }
        open.forEach(version -> withdraw(version, reason, clock.instant()));
    }

    /**
     * Calls off one version before its day. What is in force stays in force, and whoever was asked to sign it still is:
     * {@link VersionCalledOff} is fired inside this transaction, and no {@link CharterWithdrawn}.
     *
     * @param reason 1 to 600 characters, which everybody reads
     * @throws org.servicecharter.charter.version.VersionNotFound when it was never published
     * @throws NotAnnounced when its day has come, or it was called off already
     */
    public void callOff(String code, int number, String reason) {
        charters.getForChange(code);
        CharterVersion version = charters.getPublished(code, number);
        if (version.getState() != VersionState.ANNOUNCED) {
            throw new NotAnnounced(number);
        }
        take(version, reason, clock.instant());
        calledOff.fire(new VersionCalledOff(code, number));
    }

    private void withdraw(CharterVersion version, String reason, Instant now) {
        take(version, reason, now);
        withdrawn.fire(new CharterWithdrawn(version.getCharterCode(), version.getNumber(), now));
    }

    private void take(CharterVersion version, String reason, Instant now) {
        em.persist(new Withdrawal(version, reason, context.getCallerPrincipal().getName(), now));
        version.become(VersionState.WITHDRAWN);
    }

    /** Why a version was withdrawn; empty when it was not. */
    @PermitAll
    public Optional<WithdrawalView> withdrawal(String code, int version) {
        return em.createQuery(
                        "select w from Withdrawal w where w.charterCode = :code and w.versionNumber = :version",
                        Withdrawal.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .getResultStream()
                .map(Withdrawal::view)
                .findFirst();
    }
}
