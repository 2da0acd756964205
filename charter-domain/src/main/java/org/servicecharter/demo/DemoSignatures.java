package org.servicecharter.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.Assignments;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;
import org.servicecharter.signoff.CharterDeclining;
import org.servicecharter.signoff.DeclineReason;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SignatureRecording;
import org.servicecharter.signoff.scope.AskedPeople;

/** Who of the demo's people has opened and signed the charter, each on a day and at an hour of their own; and who declined. */
@ApplicationScoped
class DemoSignatures {

    /** Marek Novák, of the lending desk. */
    private static final String DECLINES = "1008";

    /** Arjun Mehta and Yusuf Demir have not come to it, Chiara Ricci is away. */
    private static final Set<String> NOT_YET = Set.of("1011", "1014", "1015", DECLINES);

    private static final int DAYS = 8;
    private static final int HOURS = 9;

    /** Not by the alphabet; has no factor in common with how many sign. */
    private static final int STEP = 5;

    @Inject
    private People people;

    @Inject
    private Campaigns campaigns;

    @Inject
    private AskedPeople asked;

    @Inject
    private Assignments assignments;

    @Inject
    private CharterQueries charters;

    @Inject
    private SignatureRecording recording;

    void ofAll(String charter, Instant from) {
        sign(charter, from, Set.of());
    }

    void ofMost(String charter, Instant from) {
        sign(charter, from, NOT_YET);
        decline(charter, from.plus(Duration.ofHours(30)));
    }

    private void decline(String charter, Instant at) {
        Campaign campaign = campaigns.getRunning(charter);
        PublishedVersion version = charters.published(charter, campaign.getCurrentVersion());
        open(campaign, version, people.get(DECLINES), at.minus(Duration.ofMinutes(11)));
        recording.decline(
                new CharterDeclining.Decline(
                        charter,
                        version.number(),
                        DeclineReason.CANNOT_MEET,
                        "Over lunch I sit there alone. Then nobody is seen within ten minutes, and I will not put my name to it."),
                DECLINES,
                Signature.Manner.ownSession(),
                at);
    }

    private void sign(String charter, Instant from, Set<String> without) {
        Campaign campaign = campaigns.getRunning(charter);
        PublishedVersion version = charters.published(charter, campaign.getCurrentVersion());
        List<Person> signers = people.employedOn(LocalDate.ofInstant(from, ZoneOffset.UTC)).stream()
                .filter(person -> !without.contains(person.getCode()))
                .toList();
        int all = signers.size();
        for (int turn = 0; turn < all; turn++) {
            Instant at = from.plus(Duration.ofDays((long) turn * turn * DAYS / (all * all))) // most in the first days
                    .plus(Duration.ofHours(turn * HOURS / all));
            sign(campaign, version, signers.get(turn * STEP % all), at);
        }
    }

    private void sign(Campaign campaign, PublishedVersion version, Person signer, Instant at) {
        open(campaign, version, signer, at.minus(Duration.ofMinutes(4)));
        recording.record(
                new Signature(
                        version.charterCode(),
                        version.number(),
                        version.original().sha256(),
                        true,
                        true),
                signer.getCode(),
                Signature.Manner.ownSession(),
                at);
    }

    private void open(Campaign campaign, PublishedVersion version, Person reader, Instant at) {
        assignments.open(
                campaign,
                asked.find(campaign.scope(), reader).orElseThrow(),
                version.number() > 1,
                version.original().sha256(),
                at);
    }
}
