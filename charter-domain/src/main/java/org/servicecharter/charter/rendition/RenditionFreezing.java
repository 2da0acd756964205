package org.servicecharter.charter.rendition;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.CharterChangedMeanwhile;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Rendition;
import org.servicecharter.organisation.Role;

/**
 * Adds a rendition to a version that was published before, or a corrected revision of one; the earlier revisions stay.
 * Whoever wrote any of it is refused, whatever their role.
 */
@Stateless
@RolesAllowed(Role.Names.APPROVER)
public class RenditionFreezing {

    @Inject
    private RenditionDrafts renditions;

    @Inject
    private Charters charters;

    @Inject
    private Event<RenditionFrozen> frozen;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * @param seenSha256 the hash of the text that the approver decided on
     * @throws org.servicecharter.charter.version.ApproverEdited when the caller wrote any of it
     * @throws RenditionNotInStep when something is missing
     * @throws NothingToFreeze when it is in preparation, or just this text was published already
     * @throws CharterChangedMeanwhile when the words are others by now
     */
    public void freeze(String code, int number, String language, RenditionFormat format, String seenSha256) {
        charters.getForChange(code);
        CharterVersion version = charters.getPublished(code, number);
        RenditionDraft rendition = renditions.get(version, language, format);
        rendition.requireNotWrittenBy(context.getCallerPrincipal().getName());
        rendition.requireInStep(version);
        CharterText text = rendition.text(version, charters.get(code).getKind());
        String sha256 = CanonicalText.of(text).sha256();
        boolean known = Rendition.latest(version, language, format)
                .map(Rendition::getSha256)
                .filter(sha256::equals)
                .isPresent();
        if (known || !rendition.isComplete()) {
            throw new NothingToFreeze();
        }
        if (!sha256.equals(seenSha256)) {
            throw new CharterChangedMeanwhile(code);
        }
        version.freeze(text, clock.instant());
        frozen.fire(new RenditionFrozen(code, number));
    }
}
