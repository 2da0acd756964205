package org.servicecharter.signoff.campaign;

import java.io.Serializable;

/**
 * Whom a campaign would ask today.
 *
 * @param people everyone of the audience
 * @param signed those of them who are done and are not asked again
 */
public record CampaignPreview(long people, long signed) implements Serializable {

    /** Who gets something to do. */
    public long asked() {
        return people - signed;
    }
}
