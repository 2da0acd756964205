package org.servicecharter.signoff.grade;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.servicecharter.signoff.log.SaltedRecord;

/** How strongly a record shows that it was this person's own act. */
public enum EvidenceGrade {
    /** Own account, and recognised again just before. */
    A,
    /** Own account, in a session that was open, or own PIN at a device that others use, too. */
    B,
    /** On paper, entered by one and compared by another. */
    C,
    /** Taken over from elsewhere. */
    D,
    /** Cannot be said to be this person's act. */
    X;

    private static final Set<String> NOT_SIGNED = Set.of("LEFT", "SUPERSEDED", "WITHDRAWN");

    /** A grade and what it rests on. */
    public record Judged(EvidenceGrade grade, List<Reason> reasons) implements Serializable {

        public Judged {
            reasons = List.copyOf(reasons);
        }
    }

    public static Judged of(SaltedRecord record) {
        return of(name -> record.value(name).orElse(""));
    }

    /** @param value of a field by its name; empty where there is none */
    static Judged of(UnaryOperator<String> value) {
        String signer = value.apply("signer_code");
        String method = value.apply("auth_method");
        String enteredBy = value.apply("recorded_by");
        if (NOT_SIGNED.contains(value.apply("outcome"))) {
            return new Judged(X, List.of(Reason.NOBODY_SIGNED));
        }
        if (signer.isEmpty() || method.isEmpty()) {
            return new Judged(X, List.of(Reason.WHO_IS_NOT_KNOWN));
        }
        if (value.apply("act").equals("PAPER")) {
            return onPaper(signer, enteredBy, value);
        }
        if (value.apply("outcome").equals("IMPORTED")) {
            return new Judged(D, List.of(Reason.IMPORTED));
        }
        if (!enteredBy.isEmpty() && !enteredBy.equals(signer)) {
            return new Judged(X, List.of(Reason.ANOTHERS_ACT));
        }
        boolean again = !value.apply("reauth_at").isEmpty();
        List<Reason> reasons = new ArrayList<>();
        if (method.equals("KIOSK")) {
            reasons.addAll(List.of(Reason.OWN_PIN, Reason.SHARED_DEVICE));
        } else {
            reasons.addAll(List.of(Reason.OWN_ACCOUNT, again ? Reason.RECOGNISED_AGAIN : Reason.NOT_RECOGNISED_AGAIN));
        }
        if (!value.apply("helped").isEmpty()) {
            reasons.add(Reason.HELPED);
        }
        return new Judged(again ? A : B, reasons);
    }

    private static Judged onPaper(String signer, String enteredBy, UnaryOperator<String> value) {
        String witness = value.apply("witness_id");
        boolean witnessed =
                !enteredBy.isEmpty() && !witness.isEmpty() && !witness.equals(enteredBy) && !witness.equals(signer);
        boolean scanned = !value.apply("scan_hash").isEmpty();
        return new Judged(
                witnessed && scanned && !enteredBy.equals(signer) ? C : X,
                List.of(
                        Reason.ON_PAPER,
                        witnessed ? Reason.WITNESSED : Reason.NO_WITNESS,
                        scanned ? Reason.SCAN_KEPT : Reason.NO_SCAN));
    }
}
