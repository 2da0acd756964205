package org.servicecharter.practice.balance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.version.Behaviour;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Promise;
import org.servicecharter.framework.ImprovementStance;
import org.servicecharter.framework.Initiative;
import org.servicecharter.framework.ServiceAspect;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.promise.MeasuredPromise;
import org.servicecharter.practice.promise.MeasuredPromises;

/** What all of staff may know of the text of a charter in force, in numbers. */
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
public class BalanceQueries {

    @Inject
    private Charters charters;

    @Inject
    private MeasuredPromises promises;

    /** @throws NothingInForce when none of its versions is in force */
    public CharterBalance of(String charter) {
        return find(charter).orElseThrow(NothingInForce::new);
    }

    /** Empty when none of its versions is in force. */
    public Optional<CharterBalance> find(String charter) {
        return charters.findInForce(charter).map(version -> balance(charter, version));
    }

    private CharterBalance balance(String charter, CharterVersion version) {
        List<BehaviourTerms> behaviours = version.wording().principles().stream()
                .flatMap(one -> Stream.concat(one.dos().stream(), one.donts().stream()))
                .map(Behaviour::getTerms)
                .toList();
        return new CharterBalance(
                version.getParticulars().getTitle(),
                version.getNumber(),
                behaviours.size(),
                Share.of(behaviours.stream().map(BalanceQueries::stance), ImprovementStance.values()),
                Share.of(behaviours.stream().map(BehaviourTerms::initiative), Initiative.values()),
                Share.of(
                        version.wording().promises().stream()
                                .map(Promise::getTerms)
                                .map(PromiseTerms::about),
                        ServiceAspect.values()),
                promises.of(charter).stream()
                        .filter(MeasuredPromise::inForce)
                        .map(one -> new CharterBalance.Ladder(one.text(), Rung.ladder(one)))
                        .toList());
    }

    private static ImprovementStance stance(BehaviourTerms terms) {
        return terms.encounter() == null ? null : terms.encounter().improvementStance();
    }
}
