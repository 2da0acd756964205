package org.servicecharter.charter.umbrella;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Rendition;
import org.servicecharter.organisation.OrganisationQueries;

/** What charters of units inherit from their umbrellas. */
@ApplicationScoped
public class Umbrellas {

    @Inject
    private Charters charters;

    @Inject
    private OrganisationQueries organisation;

    /** Empty for an umbrella. */
    public Optional<Inherited> of(Charter charter) {
        return charter.isUmbrella() ? Optional.empty() : Optional.of(inherited(charter));
    }

    /** The text of a charter as it is frozen: that of a unit names what it inherits, which must be there. */
    public CharterText complete(Charter charter, CharterText text) {
        return of(charter)
                .map(umbrella -> text.inheriting(umbrella.named(), umbrella.text()))
                .orElse(text);
    }

    private Inherited inherited(Charter charter) {
        String code = charter.getUmbrellaCode();
        int newest = charters.findInForce(code).map(CharterVersion::getNumber).orElse(0);
        String unit = organisation.unitNames().get(charter.getUnitCode());
        Integer version = charter.getUmbrellaVersion();
        if (version == null) {
            String title = charters.getLatest(code).getParticulars().getTitle();
            return new Inherited(charter.getUnitCode(), unit, code, title, 0, newest, null, null);
        }
        Rendition main = charters.getPublished(code, version).getRenditions().get(0);
        CharterText text = main.content();
        return new Inherited(charter.getUnitCode(), unit, code, text.title(), version, newest, main.getSha256(), text);
    }
}
