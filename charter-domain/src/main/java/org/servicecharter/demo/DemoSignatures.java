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
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SignatureRecording;
import org.servicecharter.signoff.scope.AskedPeople;

/** Who of the demo's people has opened and signed the charter, each on a day and at an hour of their own. */
@ApplicationScoped
class DemoSignatures {

    /** Arjun Mehta and Yusuf Demir have not come to it, Chiara Ricci is away. */
    private static final Set<String> NOT_YET = Set.of("1011", "1014", "1015");

    private static final int DAYS = 8;
    private static final int HOURS = 9;

    /** Not by the alphabet; has no factor in common with how many sign. */
    private static final int STEP = 7;

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
        String text = version.original().sha256();
        assignments.open(
                campaign,
                asked.find(campaign.scope(), signer).orElseThrow(),
                version.number() > 1,
                text,
                at.minus(Duration.ofMinutes(4)));
        recording.record(
                new Signature(version.charterCode(), version.number(), text, true, true),
                signer.getCode(),
                Signature.Manner.ownSession(),
                at);
    }
}
