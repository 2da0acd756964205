package org.servicecharter.charter.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Emil;
import org.servicecharter.charter.CharterJourney;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.version.CharterChangedMeanwhile;
import org.servicecharter.charter.version.ClauseNotFound;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ServiceAspect;
import org.servicecharter.practice.balance.BalanceQueries;
import org.servicecharter.practice.balance.Share;

/** S0: which encounters a charter promises; S4: what its promises are about, and what they take. */
@ExtendWith(ArquillianExtension.class)
class DraftWeighingIT {

    @Inject
    private CharterJourney journey;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private CharterDrafting describing;

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private DraftWeighing weighing;

    @Inject
    private DraftQueries drafts;

    @Inject
    private CharterQueries queries;

    @Inject
    private BalanceQueries balances;

    @Inject
    private Ada ada;

    @Inject
    private Emil emil;

    @Test
    @DisplayName(
            "Kinds and what promises are about are frozen, and the next version begins with them; costs are not frozen")
    void whatWasWeighedIsFrozenButCosts() throws Exception {
        String code = ready("Weighed");
        weigh(
                code,
                new Weights(
                        EncounterKind.SECOND, Map.of(principle(code), EncounterKind.THIRD), cost(code, "Two people")));
        journey.submit(code);
        journey.publish(code, null, null);

        PublishedRendition frozen = queries.inForce(code).orElseThrow().original();
        CharterText text = frozen.content();
        assertThat(text.mottoKind()).isEqualTo(EncounterKind.SECOND);
        assertThat(text.principles().get(0).encounter()).isEqualTo(EncounterKind.THIRD);
        assertThat(text.principles().get(0).facts()).extracting(Fact::kind).containsExactly(Fact.Kind.ENCOUNTER);
        assertThat(text.promises().get(0).terms().about()).isEqualTo(ServiceAspect.RELATIONSHIP);
        assertThat(frozen.canonicalJson()).doesNotContain("Two people").contains("service-charter-text/5");
        assertThat(ada.get(() -> drafts.export(code)).versions().get(0).clauses())
                .anySatisfy(line -> assertThat(line.costNote()).isEqualTo("Two people"))
                .anySatisfy(line -> assertThat(line.encounter()).isEqualTo(EncounterKind.THIRD));
        assertThat(emil.get(() -> balances.of(code)).aspects())
                .containsExactly(new Share("PRODUCT", 0, 1), new Share("RELATIONSHIP", 1, 1));

        ada.does(() -> beginning.startNext(code));
        DraftView next = draft(code);
        assertThat(next.particulars().getMottoKind()).isEqualTo(EncounterKind.SECOND);
        assertThat(next.principles().get(0).statement().encounter()).isEqualTo(EncounterKind.THIRD);
        assertThat(next.promises().get(0).costNote()).isEqualTo("Two people");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWeighed() throws Exception {
        String code = ready("Weighed late");
        DraftView seen = draft(code);
        String principle = principle(code);
        Weights weights = new Weights(null, Map.of(principle, EncounterKind.FIRST), Map.of());
        ada.does(() -> clauses.addPrinciple(code, "We are on time"));

        assertThatThrownBy(() -> ada.does(() -> weighing.weigh(code, seen.revision(), weights)))
                .isInstanceOf(CharterChangedMeanwhile.class);
        assertThatThrownBy(() -> weigh(code, new Weights(null, Map.of(), Map.of(principle, "x"))))
                .isInstanceOf(ClauseNotFound.class);
        assertThatThrownBy(() -> weigh(code, new Weights(null, Map.of(), cost(code, "x".repeat(301)))))
                .isInstanceOf(WordingNotUsable.class);
        long revision = draft(code).revision();
        assertThatThrownBy(() -> emil.does(() -> weighing.weigh(code, revision, weights)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(draft(code).principles().get(0).statement().encounter()).isNull();
    }

    @Test
    @DisplayName("A kind goes with its motto: without one, nobody is promised an encounter")
    void aKindGoesWithItsMotto() throws Exception {
        String code = ready("Weighed without a motto");
        weigh(code, new Weights(EncounterKind.SECOND, Map.of(), Map.of()));
        Particulars seen = draft(code).particulars();
        assertThat(seen.getMottoKind()).isEqualTo(EncounterKind.SECOND);

        Particulars bare = new Particulars(seen.getTitle(), null, seen.getServices(), null, null, null, null, null);
        ada.does(() -> describing.describe(code, seen, bare));

        weigh(code, new Weights(EncounterKind.SECOND, Map.of(), Map.of()));
        assertThat(draft(code).particulars().getMottoKind()).isNull();
    }

    private String ready(String title) throws Exception {
        String code = journey.readyDraft(title);
        Particulars seen = draft(code).particulars();
        ada.does(() -> describing.describe(
                code,
                seen,
                new Particulars(
                        seen.getTitle(),
                        "Your way",
                        seen.getServices(),
                        seen.getCustomers(),
                        seen.getOwner(),
                        seen.getApprover(),
                        seen.getEffectiveOn(),
                        seen.getNextReviewOn())));
        PromiseTerms terms = new PromiseTerms(
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "time",
                null,
                ServiceAspect.RELATIONSHIP);
        ada.does(() -> clauses.addPromise(code, "We ring back", terms));
        return code;
    }

    private void weigh(String code, Weights weights) throws Exception {
        long revision = draft(code).revision();
        ada.does(() -> weighing.weigh(code, revision, weights));
    }

    private String principle(String code) throws Exception {
        return draft(code).principles().get(0).statement().code();
    }

    private Map<String, String> cost(String code, String note) throws Exception {
        return Map.of(draft(code).promises().get(0).statement().code(), note);
    }

    private DraftView draft(String code) throws Exception {
        return ada.get(() -> drafts.draft(code));
    }
}
