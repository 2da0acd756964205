package org.servicecharter.practice.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecharter.framework.EncounterKind.FIRST;
import static org.servicecharter.framework.EncounterKind.SECOND;
import static org.servicecharter.framework.EncounterKind.THIRD;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Mia;
import org.servicecharter.signoff.SignoffSituation;

/** Each says it for themselves, once; who leads follows from the organisation. */
@ExtendWith(ArquillianExtension.class)
class SelfAssessingIT {

    @Inject
    private SelfAssessing assessing;

    @Inject
    private SignoffSituation situation;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Ella ella;

    @Inject
    private Mia mia;

    @BeforeEach
    void aTeam() throws Exception {
        situation.aTeam();
    }

    @Test
    @DisplayName("S0: managers and staff answer apart, each once; nothing is told of so few")
    void eachSaysItOnceAndMaySayItAgain() throws Exception {
        mia.does(() -> assessing.say(LeadershipAnswer.inOrder(THIRD, THIRD, SECOND, THIRD, SECOND)));
        ella.does(() -> assessing.say(LeadershipAnswer.inOrder(FIRST, FIRST, FIRST, FIRST, FIRST)));
        ella.does(() -> assessing.say(LeadershipAnswer.inOrder(FIRST, SECOND, FIRST, FIRST, FIRST)));

        assertThat(mia.get(() -> assessing.isLead())).isTrue();
        assertThat(ella.get(() -> assessing.isLead())).isFalse();
        assertThat(leads("mia")).isTrue();
        assertThat(leads("ella")).isFalse();
        assertThat(ella.get(() -> assessing.mine()).orElseThrow()).containsEntry(LeadershipQuestion.FOCUS, SECOND);
        LeadershipResult result = ella.get(() -> assessing.result());
        assertThat(result.isManagersTold()).isFalse();
        assertThat(result.isStaffTold()).isFalse();

        assertThatThrownBy(() -> ella.does(() -> assessing.say(Map.of()))).isInstanceOf(AnswerMissing.class);
        assertThat(ella.get(() -> assessing.mine())).isPresent();
        ella.does(() -> assessing.remove());
        assertThat(ella.get(() -> assessing.mine())).isEmpty();
        mia.does(() -> assessing.remove());
    }

    private boolean leads(String person) {
        return em.createQuery("select a.leads from LeadershipAnswer a where a.person = :person", Boolean.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}
