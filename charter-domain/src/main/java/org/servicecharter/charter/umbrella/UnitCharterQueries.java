package org.servicecharter.charter.umbrella;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.organisation.OrganisationQueries;

/** Which charters belong together, for screens and for the other concepts. Of drafts it tells the unit alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UnitCharterQueries {

    @Inject
    private Charters charters;

    @Inject
    private OrganisationQueries organisation;

    /** For whom a charter is (SO-10): a unit's code; empty for an umbrella, which is everybody's. */
    public Optional<String> unitCode(String code) {
        return charters.find(code).map(Charter::getUnitCode);
    }

    /** The names of the units by the codes of their charters. */
    public Map<String, String> unitNames() {
        Map<String, String> names = organisation.unitNames();
        return charters.ofUnits().stream()
                .collect(Collectors.toMap(Charter::getCode, charter -> names.get(charter.getUnitCode())));
    }

    /** Above and below a charter; nothing for one that is not there. */
    public Family family(String code) {
        Optional<Charter> charter = charters.find(code);
        if (charter.isPresent() && !charter.get().isUmbrella()) {
            return new Family(charters.editions(charter.get().getUmbrellaCode()), List.of());
        }
        return new Family(List.of(), under(code));
    }

    private List<UnitCharter> under(String umbrella) {
        List<CharterVersion> versions = charters.inForceUnder(umbrella);
        Map<String, String> names = versions.isEmpty() ? Map.of() : unitNames();
        return versions.stream()
                .map(version -> view(version, names.get(version.getCharterCode())))
                .sorted(Comparator.comparing(UnitCharter::unit).thenComparing(UnitCharter::title))
                .toList();
    }

    private static UnitCharter view(CharterVersion version, String unit) {
        return new UnitCharter(
                version.getCharterCode(), version.getParticulars().getTitle(), unit, version.getNumber());
    }
}
