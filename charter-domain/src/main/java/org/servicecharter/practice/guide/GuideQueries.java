package org.servicecharter.practice.guide;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecharter.charter.text.Part;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Hat;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.coverage.ClausesInForce;
import org.servicecharter.practice.coverage.Coverage;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.touchpoint.TouchpointRow;

/** What all of staff find for a touchpoint, on one screen. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GuideQueries {

    @Inject
    private TouchpointQueries touchpoints;

    @Inject
    private Coverage coverage;

    @Inject
    private ClausesInForce clauses;

    @Inject
    private GuideTexts texts;

    @Inject
    private OrganisationQueries organisation;

    /** @throws org.servicecharter.touchpoint.TouchpointNotFound when there is none with this code */
    public GuideView guide(String code) {
        TouchpointRow touchpoint = touchpoints.touchpoint(code);
        ExchangeType exchange = touchpoint.details().exchange();
        Map<ClauseKey, String> principles =
                principles().stream().collect(Collectors.toMap(ClauseInForce::key, ClauseInForce::text));
        LocalDate today = organisation.today();
        return new GuideView(
                touchpoint,
                coverage.of(code),
                exchange == null ? null : Hat.of(exchange),
                texts.latest(code).values().stream()
                        .map(script -> new GuideView.Lines(
                                script.language(),
                                script.number(),
                                script.words(),
                                script.principle(),
                                principles.get(script.principle()),
                                script.reviewedOn(),
                                script.isStaleOn(today)))
                        .toList(),
                lines(code, GuideLine.Kind.QUESTION),
                lines(code, GuideLine.Kind.FREEDOM));
    }

    /** The principles of the charters in force: what a script can stand on. */
    public List<ClauseInForce> principles() {
        return clauses.all().stream()
                .filter(clause -> clause.part() == Part.PRINCIPLE)
                .toList();
    }

    /** What to do and what not to do of the charters in force that fits. */
    public List<ClauseInForce> behaviours(BehaviourFilter filter) {
        return clauses.all().stream()
                .filter(clause -> clause.isBehaviour() && filter.fits(clause))
                .toList();
    }

    private List<GuideView.Line> lines(String code, GuideLine.Kind kind) {
        return texts.lines(code).stream()
                .filter(line -> line.kind() == kind)
                .map(GuideLine::view)
                .toList();
    }
}
