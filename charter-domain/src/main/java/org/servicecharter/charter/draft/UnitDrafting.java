package org.servicecharter.charter.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.umbrella.UmbrellaChoice;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.KindFixed;
import org.servicecharter.charter.version.UmbrellaNotUsable;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Unit;

/**
 * Says whose charter a draft is: everybody's, or that of a unit under an umbrella (domain.md 2.4, rule 8), and which of
 * the umbrella's versions it inherits. Each method is one transaction.
 */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class UnitDrafting {

    @Inject
    private Charters charters;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Begins a charter on an empty page.
     *
     * @param unit {@code null} for everybody
     * @param umbrella the code of the charter it stands under; not asked for everybody's
     * @return the code of the new charter
     * @throws UmbrellaNotUsable when there is no such unit, or nothing can stand under this charter
     */
    public String start(String title, String unit, String umbrella) {
        String code = beginning.startEmpty(title);
        if (unit != null) {
            assign(code, unit, umbrella);
        }
        return code;
    }

    /**
     * Whose charter it is from now on; like {@link #start}.
     *
     * @throws KindFixed once a version of it was published
     * @throws UmbrellaNotUsable also when other charters stand under this one
     */
    public void assign(String code, String unit, String umbrella) {
        if (unit == null) {
            drafted(code).coverAll();
            return;
        }
        if (umbrella == null || !charters.has(umbrella)) {
            throw new UmbrellaNotUsable("gone");
        }
        if (unit.equals(Unit.TOP) || !organisation.unitNames().containsKey(unit)) {
            throw new UmbrellaNotUsable("noUnit");
        }
        // in one order, so that two who put one under the other at once wait and do not block each other
        Stream.of(code, umbrella).sorted().forEach(charters::getForChange);
        Charter charter = drafted(code);
        if (charters.ofUnits().stream().anyMatch(one -> one.getUmbrellaCode().equals(code))) {
            throw new UmbrellaNotUsable("covers");
        }
        Integer version =
                charters.findInForce(umbrella).map(CharterVersion::getNumber).orElse(null);
        charter.standUnder(charters.get(umbrella), unit, version);
    }

    /**
     * Inherits the umbrella's version in force. Where everything is published, the next version is begun with it: what
     * is published keeps what it stands on.
     *
     * @throws UmbrellaNotUsable when no version of the umbrella is in force
     */
    public void takeUmbrella(String code) {
        CharterVersion latest = charters.getForChange(code);
        Charter charter = charters.get(code);
        if (charter.isUmbrella()) {
            throw new UmbrellaNotUsable("gone");
        }
        int newest = charters.findInForce(charter.getUmbrellaCode())
                .map(CharterVersion::getNumber)
                .orElseThrow(() -> new UmbrellaNotUsable("notInForce"));
        if (latest.getState().isFrozen()) {
            beginning.startNext(code);
        } else {
            latest.draft(caller(), clock.instant());
        }
        charter.inherit(newest);
    }

    /** What a charter of a unit can stand under: those in force first, then by title. */
    public List<UmbrellaChoice> umbrellas() {
        Map<String, List<CharterVersion>> versions =
                charters.allVersions().stream().collect(Collectors.groupingBy(CharterVersion::getCharterCode));
        return charters.umbrellas().stream()
                .map(charter -> versions.get(charter.getCode()))
                .filter(all -> isInForce(all) || all.get(0).getState() != VersionState.WITHDRAWN)
                .map(UnitDrafting::choice)
                .sorted(Comparator.comparing((UmbrellaChoice one) -> !one.inForce())
                        .thenComparing(UmbrellaChoice::title))
                .toList();
    }

    private static UmbrellaChoice choice(List<CharterVersion> all) {
        CharterVersion latest = all.get(0);
        return new UmbrellaChoice(
                latest.getCharterCode(), latest.getParticulars().getTitle(), isInForce(all));
    }

    private static boolean isInForce(List<CharterVersion> all) {
        return all.stream().anyMatch(version -> version.getState().isInForce());
    }

    private Charter drafted(String code) {
        CharterVersion version = charters.getForChange(code);
        version.draft(caller(), clock.instant());
        if (version.getNumber() > 1) {
            throw new KindFixed();
        }
        return charters.get(code);
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
