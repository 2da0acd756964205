package org.servicecharter.signoff.ending;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.Assignment;
import org.servicecharter.signoff.Assignments;

/** Makes the records of what ended without a signature. Called by {@link EndingTimer} alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EndingRecording {

    private static final int STRETCH = 100;

    @Inject
    private Assignments assignments;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private People people;

    @Inject
    private CharterQueries charters;

    @Inject
    private Clock clock;

    /**
     * Some of them, each with its leaf in the evidence log.
     *
     * @return whether there may be more
     */
    public boolean record() {
        List<Assignment> over = assignments.withRecordDue(STRETCH);
        Map<String, Person> known =
                people.among(over.stream().map(Assignment::getPersonCode).toList());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS); // every database keeps these
        for (Assignment each : over) {
            if (known.containsKey(each.getPersonCode())) { // else erased meanwhile: there is nobody to prove it of
                add(each, known.get(each.getPersonCode()), now);
            }
            each.endRecorded();
        }
        return !over.isEmpty();
    }

    private void add(Assignment over, Person person, Instant now) {
        var text = charters.published(over.getCharterCode(), over.getVersionNumber())
                .original();
        String id = acknowledgements.newId();
        acknowledgements.add(Acknowledgement.ended(over, id, now, EndingRecord.of(id, person, over, text, now)));
    }
}
