package org.servicecharter.organisation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.servicecharter.audit.AuditNote;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.PersonDetails;

/**
 * Writes what a file wants, a stretch of people after the other within the one transaction, and keeps none of them in
 * memory: a hundred thousand would not fit.
 */
@ApplicationScoped
class RosterWriting {

    private static final int STRETCH = 500;

    @Inject
    private People people;

    @Inject
    private AuditTrail trail;

    void write(List<PeoplePlan.Wanted> all, String importer, ImportProgress progress) {
        progress.begins(all.size());
        freeAddresses(all);
        for (int first = 0; first < all.size(); first += STRETCH) {
            List<PeoplePlan.Wanted> some = all.subList(first, Math.min(first + STRETCH, all.size()));
            writeSome(some.stream().filter(PeoplePlan.Wanted::isNews).toList(), importer);
            people.forgetWritten();
            progress.more(some.size());
        }
    }

    /** First of all, as one may get the address that another gives up further down. */
    private void freeAddresses(List<PeoplePlan.Wanted> all) {
        List<String> givingUp = all.stream()
                .filter(one -> one.before() != null && one.before().email() != null)
                .filter(one -> !one.before().email().equals(one.details().email()))
                .map(one -> one.details().code())
                .toList();
        for (int first = 0; first < givingUp.size(); first += STRETCH) {
            people.freeAddresses(givingUp.subList(first, Math.min(first + STRETCH, givingUp.size())));
        }
    }

    private void writeSome(List<PeoplePlan.Wanted> news, String importer) {
        Map<String, Person> known = people.among(news.stream()
                .filter(one -> one.before() != null)
                .map(one -> one.details().code())
                .toList());
        List<AuditNote> notes = new ArrayList<>();
        for (PeoplePlan.Wanted one : news) {
            PersonDetails details = one.details();
            if (one.before() == null) {
                people.add(details.toPerson());
                notes.add(new AuditNote("person.added", details.code(), details.name()));
            } else {
                details.writeTo(known.get(details.code()));
                notes.add(new AuditNote("person.changed", details.code(), details.changesSince(one.before())));
            }
        }
        trail.noteAllBy(importer, notes);
    }
}
