package org.servicecharter.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import org.servicecharter.charter.rendition.RenditionLanguages;
import org.servicecharter.framework.TalkStep;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.freedom.PolicyTerms;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;

/** Says in words what practice says in codes; in pages {@code #{practiceWords.…}}. */
@Named
@RequestScoped
public class PracticeWords {

    private Words words;
    private Portal portal;

    protected PracticeWords() {} // the container's proxy

    @Inject
    PracticeWords(Words words, Portal portal) {
        this.words = words;
        this.portal = portal;
    }

    /** "What to do: We greet you. (We see you)". */
    public String clause(ClauseInForce clause) {
        String said = words.format("practice_coverage.clause", words.get("Part." + clause.part()), clause.text());
        return clause.principle() == null ? said : said + " (" + clause.principle() + ")";
    }

    /** "up to 20.00 EUR each time". */
    public String limit(PolicyTerms terms) {
        if (terms.limit() == null) {
            return words.get("practice.policy.noMoney");
        }
        NumberFormat amount = NumberFormat.getNumberInstance(portal.getLocale());
        amount.setMinimumFractionDigits(2);
        return words.format("practice.policy.limit", amount.format(terms.limit()), terms.currency());
    }

    /** Deutsch for {@code de}. */
    public String language(String tag) {
        return RenditionLanguages.ownName(tag);
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction(String tag) {
        return RenditionLanguages.direction(tag);
    }

    public List<TalkStep> getSteps() {
        return List.of(TalkStep.values());
    }
}
