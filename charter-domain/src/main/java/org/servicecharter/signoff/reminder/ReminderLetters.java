package org.servicecharter.signoff.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.mail.LetterWords;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.shared.PortalAddress;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.scope.Asked;

/**
 * Puts the letters that are due today about a campaign. Whoever has no mail address is skipped; their manager is told
 * how many those are.
 */
@ApplicationScoped
class ReminderLetters {

    private static final String TEAM = "teamLate";
    private static final int MOST_NAMES = 40;

    private OpenSignatures open;
    private CharterQueries charters;
    private People people;
    private OrganisationQueries organisation;
    private LetterWords words;
    private Outbox outbox;
    private PortalAddress portal;
    private ReminderLadder ladder;

    protected ReminderLetters() {} // CDI

    @Inject
    ReminderLetters(
            OpenSignatures open,
            CharterQueries charters,
            People people,
            OrganisationQueries organisation,
            LetterWords words,
            Outbox outbox,
            PortalAddress portal,
            @ConfigProperty(name = "charter.signoff.remind-before", defaultValue = "3") List<Integer> before,
            @ConfigProperty(name = "charter.signoff.remind-after", defaultValue = "1,8") List<Integer> after,
            @ConfigProperty(name = "charter.signoff.tell-manager-after", defaultValue = "4") int manager) {
        this.open = open;
        this.charters = charters;
        this.people = people;
        this.organisation = organisation;
        this.words = words;
        this.outbox = outbox;
        this.portal = portal;
        this.ladder = new ReminderLadder(before, after, manager);
    }

    /** To those of these people whose signature is missing, and to their managers. */
    void put(Campaign campaign, List<Person> batch, LocalDate today) {
        List<Asked> missing = open.among(batch, campaign);
        if (missing.isEmpty()) {
            return;
        }
        String title = charters.published(campaign.getCharterCode(), campaign.getCurrentVersion())
                .title();
        toThemselves(campaign, title, missing, today);
        toManagers(campaign, title, missing, today);
    }

    private void toThemselves(Campaign campaign, String title, List<Asked> missing, LocalDate today) {
        Map<String, Runnable> due = new LinkedHashMap<>();
        for (Asked one : missing) {
            ladder.reached(one.askedOn(), one.dueOn(), today)
                    .filter(rung -> one.person().getEmail() != null)
                    .ifPresent(rung -> {
                        String once = campaign.remindersOf(one.person().getCode()) + rung.kind().letter + "-"
                                + rung.days() + "/" + one.dueOn();
                        due.put(once, () -> remind(campaign, title, one, rung, once));
                    });
        }
        putNew(due);
    }

    private void remind(Campaign campaign, String title, Asked one, Rung rung, String once) {
        outbox.put(words.write(
                        rung.kind().letter,
                        language(),
                        one.person().getCode(),
                        one.person().getEmail(),
                        one.person().getName(),
                        title,
                        Integer.toString(campaign.getCurrentVersion()),
                        one.dueOn(),
                        portal.of("/signoff/read?charter=" + campaign.getCharterCode()))
                .once(once));
    }

    private void toManagers(Campaign campaign, String title, List<Asked> missing, LocalDate today) {
        Map<String, Runnable> due = new LinkedHashMap<>();
        for (Asked one : missing) {
            String manager = one.person().getManagerCode();
            if (manager != null && ladder.tellsManager(one.dueOn(), today)) {
                String once = campaign.remindersOf(manager) + TEAM + "/" + one.dueOn();
                due.put(once, () -> tell(campaign, title, manager, today, once));
            }
        }
        putNew(due);
    }

    private void tell(Campaign campaign, String title, String managerCode, LocalDate today, String once) {
        people.find(managerCode)
                .filter(manager -> manager.getEmail() != null && manager.isEmployedOn(today))
                .ifPresent(manager -> tell(campaign, title, manager, today, once));
    }

    /** Of the whole team, not of the batch alone. */
    private void tell(Campaign campaign, String title, Person manager, LocalDate today, String once) {
        List<Person> late = open.among(people.reportsOf(manager.getCode(), today), campaign).stream()
                .filter(one -> one.isLate(today))
                .map(Asked::person)
                .toList();
        String names = late.stream().limit(MOST_NAMES).map(Person::getName).collect(Collectors.joining("\n"));
        outbox.put(words.write(
                        TEAM,
                        language(),
                        manager.getCode(),
                        manager.getEmail(),
                        manager.getName(),
                        title,
                        Integer.toString(campaign.getCurrentVersion()),
                        late.size(),
                        late.size() > MOST_NAMES ? names + "\n…" : names,
                        late.stream().filter(one -> one.getEmail() == null).count(),
                        portal.of("/signoff/team"))
                .once(once));
    }

    /** One question to the database for all of them: most were put on an earlier day. */
    private void putNew(Map<String, Runnable> letters) {
        Set<String> known = outbox.known(letters.keySet());
        letters.forEach((once, put) -> {
            if (!known.contains(once)) {
                put.run();
            }
        });
    }

    private Locale language() {
        return organisation.language();
    }
}
