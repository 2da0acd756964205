package org.servicecharter.charter.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/**
 * Lets several workshops feed one draft. Every workshop makes a draft of its own; its clauses are copied with what they
 * came from, and stay there as well. Each method is one transaction.
 */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class DraftJoining {

    @Inject
    private Charters charters;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** Charters that workshops made and of which nothing is in this draft yet, by code. */
    public List<Feed> feeds(String code) {
        Set<String> inIt = charters.getLatest(code)
                .wording()
                .clauses()
                .flatMap(clause -> clause.getSources().stream())
                .filter(ClauseSource::fromWorkshop)
                .map(ClauseSource::workshopCode)
                .collect(Collectors.toSet());
        return charters.fromWorkshops().stream()
                .filter(other -> !other.getCode().equals(code) && !inIt.contains(other.getWorkshopCode()))
                .map(this::feed)
                .toList();
    }

    /**
     * Brings what another workshop found into this draft. Principles in the same words become one, and so do their
     * behaviours; a definition that is there stays.
     *
     * @throws org.servicecharter.charter.version.CharterNotFound when there is no such charter
     * @throws org.servicecharter.charter.version.NotDrafting when the words are not open
     */
    public Joined bringIn(String code, String fromCharter) {
        CharterVersion version = charters.getForChange(code);
        Confluence joining = new Confluence(version, version.draft(caller(), clock.instant()), codes::id);
        return joining.take(charters.getLatest(fromCharter).wording());
    }

    private Feed feed(Charter charter) {
        return new Feed(
                charter.getCode(),
                charters.getLatest(charter.getCode()).getParticulars().getTitle());
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
