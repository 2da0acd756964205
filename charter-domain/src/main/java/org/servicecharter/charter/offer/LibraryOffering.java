package org.servicecharter.charter.offer;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Side;
import org.servicecharter.charter.version.Wording;
import org.servicecharter.framework.BehaviourKind;
import org.servicecharter.framework.Initiative;
import org.servicecharter.framework.UniversalBehaviour;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/** Offers to every draft what fits every charter, once each. Each method is one transaction. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class LibraryOffering {

    /** The words belong to the charter's language, not to the author's. */
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.servicecharter.charter.universal", Locale.ENGLISH);

    /** Something that one does, and begins oneself; for whom and in which encounter is open: it fits all. */
    private static final BehaviourTerms TERMS =
            new BehaviourTerms(BehaviourKind.ACTION, Initiative.PROACTIVE, null, null, null, null, null, null);

    @Inject
    private Charters charters;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** What is not in the draft yet; nothing once the offer was declined. */
    public List<LibraryOffer> open(String code) {
        if (!charters.get(code).offersUniversal()) {
            return List.of();
        }
        Wording wording = charters.getLatest(code).wording();
        return Stream.of(UniversalBehaviour.values())
                .filter(behaviour -> !isIn(wording, behaviour))
                .map(behaviour -> new LibraryOffer(behaviour, WORDS.getString(behaviour.name())))
                .toList();
    }

    /**
     * Takes one into the draft, unless it is there.
     *
     * @throws org.servicecharter.charter.version.ClauseNotFound when there is no such principle any more
     */
    public void take(String code, UniversalBehaviour behaviour, String principle) {
        Draft draft = draft(code);
        if (!isIn(charters.getLatest(code).wording(), behaviour)) {
            add(draft, behaviour, principle);
        }
    }

    /** Takes one into the draft under a new principle, unless it is there. */
    public void takeUnderNew(String code, UniversalBehaviour behaviour, String principle) {
        Draft draft = draft(code);
        if (!isIn(charters.getLatest(code).wording(), behaviour)) {
            add(
                    draft,
                    behaviour,
                    draft.addPrinciple(codes.id(), principle, List.of()).getCode());
        }
    }

    /** Nothing more is offered to this charter, until it is asked for again. */
    public void decline(String code) {
        draft(code);
        charters.get(code).declineUniversal();
    }

    public boolean isDeclined(String code) {
        return !charters.get(code).offersUniversal();
    }

    public void offerAgain(String code) {
        draft(code);
        charters.get(code).offerUniversal();
    }

    private void add(Draft draft, UniversalBehaviour behaviour, String principle) {
        List<ClauseSource> library = List.of(ClauseSource.library(behaviour.name()));
        draft.addBehaviour(principle, Side.DO, codes.id(), WORDS.getString(behaviour.name()), TERMS, library);
    }

    private static boolean isIn(Wording wording, UniversalBehaviour behaviour) {
        return wording.clauses()
                .flatMap(clause -> clause.getSources().stream())
                .anyMatch(source -> behaviour.name().equals(source.library()));
    }

    private Draft draft(String code) {
        return charters.getForChange(code).draft(context.getCallerPrincipal().getName(), clock.instant());
    }
}
