package org.servicecharter.signoff.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Units;
import org.servicecharter.organisation.absence.Absences;

/**
 * Whom a campaign asks, from when and until when. Nothing is written down for that: joiners and movers come in by
 * themselves (SO-09, SO-10).
 */
@ApplicationScoped
public class AskedPeople {

    @Inject
    private Units units;

    @Inject
    private CampaignEntries entries;

    @Inject
    private Exemptions exemptions;

    @Inject
    private Absences absences;

    @Inject
    private OrganisationQueries organisation;

    /** Empty when the person does not belong to the audience. */
    public Optional<Asked> find(Scope scope, Person person) {
        return among(scope, List.of(person)).stream().findFirst();
    }

    /** For counting those who belong to an audience. */
    public AudienceFilter filter(Set<AudiencePart> audience) {
        return new AudienceFilter(Reach.of(audience, units.all()));
    }

    /** Those of these people who belong to the audience, in their order. */
    public List<Asked> among(Scope scope, List<Person> some) {
        Reach reach = Reach.of(scope.audience(), scope.isEveryone() ? List.of() : units.all());
        List<Person> in = some.stream().filter(reach::includes).toList();
        List<String> codes = in.stream().map(Person::getCode).toList();
        LocalDate today = organisation.today();
        Facts facts = new Facts(
                today,
                scope.isEveryone() && !scope.asksAgain() ? Map.of() : entries.of(scope.campaignId(), codes),
                scope.plan().getLeadDays() == 0 ? Set.of() : organisation.leadersAmong(codes),
                exemptions.of(codes, scope.charterCode()),
                absentAmong(codes, today),
                returnedAmong(codes, scope.startedOn(), today));
        return in.stream().map(person -> asked(scope, person, facts)).toList();
    }

    /** One person's page asks for that person alone, a list once for everybody. */
    private Set<String> absentAmong(List<String> codes, LocalDate today) {
        if (codes.size() != 1) {
            return absences.absentOn(today);
        }
        return absences.onDay(codes.get(0), today).isPresent() ? Set.copyOf(codes) : Set.of();
    }

    private Map<String, LocalDate> returnedAmong(List<String> codes, LocalDate from, LocalDate today) {
        if (codes.size() != 1) {
            return absences.returnedBetween(from, today);
        }
        return absences.returnedOn(codes.get(0), today)
                .map(day -> Map.of(codes.get(0), day))
                .orElse(Map.of());
    }

    private static Asked asked(Scope scope, Person person, Facts facts) {
        String code = person.getCode();
        LocalDate since = scope.membersKnown() && !scope.isEveryone() ? facts.today() : scope.startedOn();
        CampaignEntry entry = facts.entries().get(code);
        LocalDate entered = entry == null ? since : entry.getEnteredOn();
        LocalDate askedOn =
                scope.askedOn(person.getStartsOn(), entered, facts.leaders().contains(code));
        Exemption exemption = facts.exemptions().get(code);
        LocalDate backOn = Scope.later(facts.returned().get(code), exemption == null ? null : exemption.overOn());
        boolean away = facts.absent().contains(code);
        if (away) {
            backOn = Scope.later(backOn, facts.today().plusDays(1));
        }
        Release release = exemption != null && exemption.isOn(facts.today())
                ? Release.EXEMPT
                : away ? Release.PAUSED : Release.NONE;
        boolean moved = entered.isAfter(scope.startedOn()) && entered.isAfter(person.getStartsOn());
        return new Asked(
                person, askedOn, scope.dueOn(askedOn, backOn), moved, entry != null && entry.isAgain(), release);
    }

    /** What is known of all of them, each by code. */
    private record Facts(
            LocalDate today,
            Map<String, CampaignEntry> entries,
            Set<String> leaders,
            Map<String, Exemption> exemptions,
            Set<String> absent,
            Map<String, LocalDate> returned) {}
}
