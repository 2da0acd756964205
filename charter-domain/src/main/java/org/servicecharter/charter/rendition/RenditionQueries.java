package org.servicecharter.charter.rendition;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.Comparison;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Rendition;
import org.servicecharter.organisation.Role;

/** What those who work on charters see of the renditions of one version, published or not. */
@Stateless
@RolesAllowed({Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RenditionQueries {

    @Inject
    private RenditionDrafts renditions;

    @Inject
    private Charters charters;

    @Resource
    private SessionContext context;

    /** The version itself: its number, state and main text. */
    public BesideVersion beside(String code, Integer number) {
        CharterVersion version = number == null ? charters.getLatest(code) : charters.getVersion(code, number);
        return new BesideVersion(
                code,
                version.getParticulars().getTitle(),
                version.getNumber(),
                version.getState(),
                charters.get(code).getLanguage(),
                renditions.of(version).stream().map(each -> view(version, each)).toList());
    }

    /** @throws RenditionNotFound when there is none */
    public RenditionView rendition(String code, int number, String language, RenditionFormat format) {
        CharterVersion version = charters.getVersion(code, number);
        return view(version, renditions.get(version, language, format));
    }

    /**
     * What a correction that is ready would change for a reader of the text that is published.
     *
     * @throws RenditionNotFound when there is none, or it was not published yet
     */
    public List<ClauseChange> correction(String code, int number, String language, RenditionFormat format) {
        CharterVersion version = charters.getVersion(code, number);
        CharterText now = Rendition.latest(version, language, format)
                .orElseThrow(RenditionNotFound::new)
                .content();
        CharterText next = renditions
                .get(version, language, format)
                .text(version, charters.get(code).getKind());
        return new Comparison(RenditionReading.passages(version, now), RenditionReading.passages(version, next))
                .changes();
    }

    private RenditionView view(CharterVersion version, RenditionDraft rendition) {
        Optional<Rendition> frozen = Rendition.latest(version, rendition.getLanguage(), rendition.getFormat());
        return new RenditionView(
                version.getCharterCode(),
                version.getParticulars().getTitle(),
                version.getNumber(),
                version.getState(),
                rendition.getLanguage(),
                rendition.getFormat(),
                rendition.isComplete(),
                Pieces.of(version).stream()
                        .map(main -> PieceView.of(main, rendition))
                        .toList(),
                frozen.map(Rendition::getRevision).orElse(0),
                frozen.map(Rendition::getChangeReason).orElse(null),
                ready(version, rendition)
                        .filter(hash -> frozen.map(Rendition::getSha256)
                                .filter(hash::equals)
                                .isEmpty())
                        .orElse(null),
                rendition.wasWrittenBy(context.getCallerPrincipal().getName()));
    }

    private Optional<String> ready(CharterVersion version, RenditionDraft rendition) {
        boolean whole = rendition.count(version, PieceState.IN_STEP)
                == Pieces.of(version).size();
        return rendition.isComplete() && whole && version.getState().isFrozen()
                ? Optional.of(CanonicalText.of(rendition.text(
                                version, charters.get(version.getCharterCode()).getKind()))
                        .sha256())
                : Optional.empty();
    }
}
