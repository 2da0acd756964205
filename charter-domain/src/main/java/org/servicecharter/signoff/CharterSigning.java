package org.servicecharter.signoff;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.servicecharter.access.again.PasswordAgain;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.rule.SigningRules;

/**
 * Signing a charter. The signer is whoever calls, and cannot be anybody else: nothing that is handed in says who
 * (SO-01).
 *
 * <p>No transaction around it, so that no database connection waits while a password is computed; the act itself is
 * one transaction of {@link SignatureRecording}.
 */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CharterSigning {

    @Resource
    private SessionContext context;

    @Inject
    private SignatureRecording recording;

    @Inject
    private PasswordAgain again;

    @Inject
    private SigningRules rules;

    /**
     * Says before the last step whether {@link #sign} would take it: the same refusals, and nothing is recorded.
     *
     * @throws StatementNotTicked when the statement is not ticked
     * @throws NewerVersionPublished when it is no longer the version to sign
     * @throws TextNotOpened when this text was not opened by the caller
     * @throws NothingToSign when nobody is asked to sign this charter
     */
    public void requireSignable(Signature given) {
        recording.requireSignable(given, caller());
    }

    /** Whether the caller is to type the password again, may do so, or has none here. */
    public PasswordWish passwordWish() {
        if (!again.isPossible()) {
            return PasswordWish.NONE;
        }
        return rules.asksPassword() ? PasswordWish.ASKED : PasswordWish.OPTIONAL;
    }

    /**
     * The same as {@link #sign(Signature, String, boolean)}, without a password and without help.
     *
     * @throws PasswordMissing when the organisation asks for one
     */
    public String sign(Signature given) {
        return sign(given, null, false);
    }

    /**
     * Records the caller's act, with its leaf in the evidence log and the letter that says so, in one transaction
     * (SO-05). Whoever has signed already, by a second click or in another tab, gets the same record.
     *
     * @param password the caller's, typed again: then the record says when; blank when it was not
     * @param helped somebody helped with the device (SO-18): noted in the record, nothing else follows
     * @return the id of the record, which is that of the receipt
     * @throws PasswordMissing when it is blank and the organisation asks for one
     * @throws org.servicecharter.access.again.PasswordNotRight when it is wrong
     * @throws StatementNotTicked when the statement is not ticked
     * @throws NewerVersionPublished when it is no longer the version to sign
     * @throws TextNotOpened when this text was not opened by the caller
     * @throws NothingToSign when nobody is asked to sign this charter
     */
    public String sign(Signature given, String password, boolean helped) {
        Signature.Manner manner = manner(password);
        return recording.record(given, caller(), helped ? manner.helped() : manner);
    }

    private Signature.Manner manner(String password) {
        if (password != null && !password.isEmpty()) {
            return Signature.Manner.passwordAgain(again.confirm(password).at());
        }
        if (rules.asksPassword() && again.isPossible()) {
            throw new PasswordMissing();
        }
        return Signature.Manner.ownSession();
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
