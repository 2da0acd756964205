package org.servicecharter.charter.rendition;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.ChangeKind;
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
     * @param correction how much it changes for those who signed the revision before it (SO-07); for a first revision
     *     neither this nor the reason is needed
     * @throws org.servicecharter.charter.version.ApproverEdited when the caller wrote any of it
     * @throws RenditionNotInStep when something is missing
     * @throws NothingToFreeze when it is in preparation, or just this text was published already
     * @throws CharterChangedMeanwhile when the words are others by now
     * @throws org.servicecharter.charter.version.ChangeKindMissing when a correction is not classified
     * @throws org.servicecharter.charter.version.ReasonMissing when a correction has no reason
     */
    public void freeze(
            String code,
            int number,
            String language,
            RenditionFormat format,
            String seenSha256,
            ChangeKind correction,
            String reason) {
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
        version.freeze(text, correction, reason, clock.instant());
        Rendition added = Rendition.latest(version, language, format).orElseThrow();
        frozen.fire(new RenditionFrozen(
                code, number, sha256, added.getChange(), others(added, charters.versions(code), number)));
    }

    private static Set<String> others(Rendition added, List<CharterVersion> versions, int until) {
        return versions.stream()
                .filter(version -> version.getNumber() <= until)
                .flatMap(version -> version.getRenditions().stream())
                .filter(one -> one.getLanguage().equals(added.getLanguage()) && one.getFormat() == added.getFormat())
                .map(Rendition::getSha256)
                .filter(sha256 -> !sha256.equals(added.getSha256()))
                .collect(Collectors.toSet());
    }
}
