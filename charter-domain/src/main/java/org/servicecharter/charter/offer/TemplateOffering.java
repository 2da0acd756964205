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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Side;
import org.servicecharter.framework.BehaviourKind;
import org.servicecharter.framework.PrincipleTemplate;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/** Offers to every draft principles to begin with, once each. Each method is one transaction. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class TemplateOffering {

    /** The words belong to the charter's language, not to the author's. */
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.servicecharter.charter.universal", Locale.ENGLISH);

    @Inject
    private Charters charters;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** Those of which nothing is in the draft; none once the library's offers were declined. */
    public List<TemplateOffer> open(String code) {
        if (!charters.get(code).offersUniversal()) {
            return List.of();
        }
        return Stream.of(PrincipleTemplate.values())
                .filter(template -> !isIn(code, template))
                .map(template ->
                        new TemplateOffer(template, WORDS.getString(template.name()), dos(template), dont(template)))
                .toList();
    }

    /** Takes one into the draft with all its behaviours, unless something of it is there. */
    public void take(String code, PrincipleTemplate template) {
        Draft draft =
                charters.getForChange(code).draft(context.getCallerPrincipal().getName(), clock.instant());
        if (isIn(code, template)) {
            return;
        }
        List<ClauseSource> library = List.of(ClauseSource.library(template.name()));
        String principle = draft.addPrinciple(codes.id(), WORDS.getString(template.name()), library)
                .getCode();
        BehaviourTerms terms = new BehaviourTerms(
                BehaviourKind.ACTION,
                null,
                null,
                null,
                null,
                template.exchange(),
                null,
                null,
                template.hat(),
                template.craft(),
                null);
        draft.addBehaviour(principle, Side.DONT, codes.id(), dont(template), terms, library);
        dos(template).forEach(words -> draft.addBehaviour(principle, Side.DO, codes.id(), words, terms, library));
    }

    private static String dont(PrincipleTemplate template) {
        return WORDS.getString(template.name() + ".dont");
    }

    private static List<String> dos(PrincipleTemplate template) {
        return IntStream.rangeClosed(1, template.dos())
                .mapToObj(nth -> WORDS.getString(template.name() + "." + nth))
                .toList();
    }

    private boolean isIn(String code, PrincipleTemplate template) {
        return charters.getLatest(code)
                .wording()
                .clauses()
                .flatMap(clause -> clause.getSources().stream())
                .anyMatch(source -> template.name().equals(source.library()));
    }
}
