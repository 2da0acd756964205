package org.servicecharter.signoff.exemption;

import java.io.Serializable;
import java.time.LocalDate;
import org.servicecharter.signoff.scope.ExemptionReason;

/**
 * What a form says about an exemption.
 *
 * @param approver staff number or mail address of whoever allowed it
 * @param until the last day
 */
public record ExemptionWish(
        String charterCode, String personCode, ExemptionReason reason, String approver, LocalDate until)
        implements Serializable {}
