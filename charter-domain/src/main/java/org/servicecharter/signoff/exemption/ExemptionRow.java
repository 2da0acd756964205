package org.servicecharter.signoff.exemption;

import java.io.Serializable;
import java.time.LocalDate;
import org.servicecharter.signoff.scope.ExemptionReason;

/**
 * One person and one charter that people are asked to sign.
 *
 * @param open asked and not signed: this person can be exempted
 * @param declined asked, and declined to sign
 * @param reason {@code null} for somebody who was never exempt
 * @param over the exemption has expired
 */
public record ExemptionRow(
        String charterCode,
        String title,
        boolean open,
        boolean declined,
        ExemptionReason reason,
        String approver,
        LocalDate until,
        boolean over)
        implements Serializable {}
