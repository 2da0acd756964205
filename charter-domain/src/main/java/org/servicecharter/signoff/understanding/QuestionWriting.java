package org.servicecharter.signoff.understanding;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;

/** Writing the questions of the campaign that runs for a charter, by those who may plan one. */
@Stateless
@RolesAllowed({Role.Names.APPROVER, Role.Names.ADMINISTRATOR})
public class QuestionWriting {

    @Resource
    private SessionContext context;

    @Inject
    private QuestionSets sets;

    @Inject
    private Campaigns campaigns;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Those that are asked now.
     *
     * @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter
     */
    public List<ChoiceQuestion> questions(String charterCode) {
        return sets.asked(campaigns.getRunning(charterCode))
                .map(QuestionSet::getQuestions)
                .orElse(List.of());
    }

    /**
     * From the next signature on these are asked, and no others; none, when there are none.
     *
     * @throws UnderstandingNotUsable when there are too many
     * @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter
     */
    public void write(String charterCode, List<ChoiceQuestion> questions) {
        Campaign campaign = campaigns.getRunning(charterCode);
        if (questions(charterCode).equals(questions)) {
            return;
        }
        sets.add(new QuestionSet(
                charterCode,
                campaign.getCurrentVersion(),
                questions,
                context.getCallerPrincipal().getName(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        trail.note("understanding.written", charterCode, Integer.toString(questions.size()));
    }
}
