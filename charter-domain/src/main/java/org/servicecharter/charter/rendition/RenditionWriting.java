package org.servicecharter.charter.rendition;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.ClauseNotFound;
import org.servicecharter.organisation.Role;

/**
 * Writes a version's text in other languages and in easy words: beside the draft, where it makes the writer one of the
 * version's editors, and after publication, when a rendition is added or corrected. Not while the approver decides.
 * Each method is one transaction.
 */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class RenditionWriting {

    @Inject
    private RenditionDrafts renditions;

    @Inject
    private Charters charters;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Begins one.
     *
     * @throws LanguageNotOffered when the language is none of {@link RenditionLanguages#all}
     * @throws RenditionThere when there is one already, or it is the main text
     */
    public void add(String code, int number, String language, RenditionFormat format) {
        CharterVersion version = opened(code, number);
        boolean main = format == RenditionFormat.STANDARD
                && charters.get(code).getLanguage().equals(language);
        if (main || renditions.find(version, language, format).isPresent()) {
            throw new RenditionThere(RenditionLanguages.ownName(language));
        }
        renditions.add(new RenditionDraft(version, RenditionLanguages.offered(language), format));
    }

    /**
     * Takes one out that was never published with this version.
     *
     * @throws RenditionPublished when it was
     */
    public void remove(String code, int number, String language, RenditionFormat format) {
        CharterVersion version = opened(code, number);
        RenditionDraft rendition = renditions.get(version, language, format);
        if (version.getRenditions().stream()
                .anyMatch(frozen -> frozen.getLanguage().equals(language) && frozen.getFormat() == format)) {
            throw new RenditionPublished();
        }
        renditions.remove(rendition);
    }

    /**
     * Writes the words of one piece.
     *
     * @param seen the piece as the person had it before them: what it was written from, and the words there
     * @throws PieceChangedMeanwhile when somebody else was faster
     */
    public void write(String code, int number, String language, RenditionFormat format, PieceView seen, String words) {
        CharterVersion version = opened(code, number);
        renditions.get(version, language, format).write(shown(version, seen), seen.words(), words, caller());
    }

    /**
     * Says that the words of one piece are still right beside the main text that was shown.
     *
     * @throws PieceChangedMeanwhile when somebody else was faster
     */
    public void confirm(String code, int number, String language, RenditionFormat format, PieceView seen) {
        CharterVersion version = opened(code, number);
        renditions.get(version, language, format).confirm(shown(version, seen), seen.words(), caller());
    }

    /** It is to be published. @throws RenditionNotInStep when something is missing or out of step */
    public void markComplete(String code, int number, String language, RenditionFormat format) {
        CharterVersion version = opened(code, number);
        renditions.get(version, language, format).markComplete(version);
    }

    /** It is in preparation again. */
    public void prepare(String code, int number, String language, RenditionFormat format) {
        renditions.get(opened(code, number), language, format).prepare();
    }

    /** The piece with the main text of which it was written; the text itself may say something else by now. */
    private static Passage shown(CharterVersion version, PieceView seen) {
        return Pieces.of(version).stream()
                .filter(main -> main.key().equals(seen.key()))
                .map(main -> new Passage(main.key(), main.part(), main.under(), seen.main()))
                .findFirst()
                .orElseThrow(ClauseNotFound::new);
    }

    private CharterVersion opened(String code, int number) {
        charters.getForChange(code);
        CharterVersion version = charters.getVersion(code, number);
        if (!version.getState().isFrozen()) {
            version.draft(caller(), clock.instant());
        }
        return version;
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
