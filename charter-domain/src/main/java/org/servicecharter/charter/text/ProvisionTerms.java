package org.servicecharter.charter.text;

import java.io.Serializable;

/**
 * What a provision says beside its words; each may be missing, and then is {@code null}.
 *
 * @param who the role that answers complaints (CC-13), or the body one can go to (CC-14)
 * @param reach the hours of a way to reach us (CC-11), or how that body is reached
 * @param acknowledge how soon a complaint is acknowledged
 * @param answer how soon it is answered
 */
public record ProvisionTerms(String who, String reach, Within acknowledge, Within answer, LegalStatus legalStatus)
        implements Serializable {

    /** Nothing but the words. */
    public static ProvisionTerms plain() {
        return new ProvisionTerms(null, null, null, null, null);
    }
}
