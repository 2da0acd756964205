package org.servicecharter.charter.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.mail.LetterWords;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.shared.PortalAddress;

/**
 * Reminds those who edited a version in force of its review date (CC-22), {@value #DAYS_BEFORE} days before and on the
 * day. Whoever has left or has no mail address gets no letter. Safe to ask at any time and by several at once.
 */
@Stateless
@PermitAll
public class ReviewLetters {

    private static final int DAYS_BEFORE = 30;

    @Inject
    private Charters charters;

    @Inject
    private LetterWords words;

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PortalAddress portal;

    /** Codes of the charters whose review date is near or has come. */
    public List<String> near() {
        LocalDate today = organisation.today();
        return charters.allVersions().stream()
                .filter(version -> isNear(version, today))
                .map(CharterVersion::getCharterCode)
                .toList();
    }

    /** Puts what has not been put before; nothing when the date is not near. */
    public void put(String code) {
        charters.getForChange(code);
        LocalDate today = organisation.today();
        charters.findInForce(code).filter(version -> isNear(version, today)).ifPresent(version -> editors(version)
                .forEach(editor -> put(version, editor, today)));
    }

    private void put(CharterVersion version, PersonRow editor, LocalDate today) {
        LocalDate day = version.getParticulars().getNextReviewOn();
        String kind = day.isAfter(today) ? "reviewSoon" : "reviewDue";
        outbox.put(words.write(
                        kind,
                        organisation.language(),
                        editor.code(),
                        editor.email(),
                        editor.name(),
                        version.getParticulars().getTitle(),
                        day,
                        portal.of("/practice/reviews?charter=" + version.getCharterCode()))
                .once(String.join(
                        "/",
                        kind,
                        version.getCharterCode(),
                        Integer.toString(version.getNumber()),
                        day.toString(),
                        editor.code())));
    }

    private List<PersonRow> editors(CharterVersion version) {
        return charters.editors(version.getCharterCode(), version.getNumber()).stream()
                .flatMap(editor -> organisation.employee(editor).stream())
                .filter(editor -> editor.email() != null)
                .toList();
    }

    private static boolean isNear(CharterVersion version, LocalDate today) {
        LocalDate day = version.getParticulars().getNextReviewOn();
        return version.getState().isInForce()
                && day != null
                && !day.minusDays(DAYS_BEFORE).isAfter(today);
    }
}
