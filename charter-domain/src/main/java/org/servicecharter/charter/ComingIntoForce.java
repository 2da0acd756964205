package org.servicecharter.charter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.organisation.OrganisationQueries;

/**
 * Brings into force what was published for a day that has come, where the organisation is. Until then the version
 * before it stays in force. Safe to ask at any time and by several at once: nothing happens when nothing is due.
 */
@Stateless
@PermitAll
public class ComingIntoForce {

    @Inject
    private Charters charters;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Event<CharterInForce> inForce;

    @Inject
    private Clock clock;

    /** Codes of the charters with something due. */
    public List<String> due() {
        return charters.due(organisation.today());
    }

    /**
     * The latest version that is due supersedes all before it, and {@link CharterInForce} is fired inside this
     * transaction. One that was to come later than a version published after it never will.
     */
    public void arrive(String code) {
        arrive(code, clock.instant());
    }

    /** @param now when it is said to have come into force */
    public void arrive(String code, Instant now) {
        CharterVersion latest = charters.getForChange(code);
        List<CharterVersion> versions = charters.versions(code);
        versions.stream()
                .filter(other -> isOvertaken(other, latest))
                .forEach(other -> other.become(VersionState.SUPERSEDED));
        versions.stream()
                .filter(version -> isDue(version, organisation.today()))
                .findFirst()
                .ifPresent(version -> begin(version, versions, now));
    }

    private static boolean isDue(CharterVersion version, LocalDate today) {
        return version.getState() == VersionState.ANNOUNCED
                && !version.getParticulars().getEffectiveOn().isAfter(today);
    }

    private static boolean isOvertaken(CharterVersion other, CharterVersion latest) {
        return other.getState() == VersionState.ANNOUNCED
                && latest.getState() == VersionState.ANNOUNCED
                && other.getNumber() < latest.getNumber()
                && !other.getParticulars()
                        .getEffectiveOn()
                        .isBefore(latest.getParticulars().getEffectiveOn());
    }

    private void begin(CharterVersion version, List<CharterVersion> versions, Instant now) {
        List<CharterVersion> before = versions.stream()
                .filter(other -> other.getNumber() < version.getNumber())
                .toList();
        ChangeKind change = changeSince(before, version);
        before.stream()
                .filter(other -> other.getState().isInForce() || other.getState() == VersionState.ANNOUNCED)
                .forEach(other -> other.become(VersionState.SUPERSEDED));
        version.become(VersionState.PUBLISHED);
        inForce.fire(new CharterInForce(version.getCharterCode(), version.getNumber(), change, now));
    }

    /** Counting the versions that were published in between and never came into force. */
    private static ChangeKind changeSince(List<CharterVersion> before, CharterVersion version) {
        int last = before.stream()
                .filter(other -> other.getState().isInForce())
                .mapToInt(CharterVersion::getNumber)
                .findFirst()
                .orElse(0);
        boolean material =
                before.stream().filter(other -> other.getNumber() > last).anyMatch(ComingIntoForce::isMaterial);
        return material || isMaterial(version) ? ChangeKind.MATERIAL : ChangeKind.EDITORIAL;
    }

    private static boolean isMaterial(CharterVersion version) {
        return version.getPublication()
                .filter(publication -> publication.getChange() == ChangeKind.MATERIAL)
                .isPresent();
    }
}
