package org.servicecharter.web.charter.umbrella;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Inheritance;
import org.servicecharter.charter.umbrella.Family;
import org.servicecharter.charter.umbrella.UnitCharter;
import org.servicecharter.charter.umbrella.UnitCharterQueries;
import org.servicecharter.web.charter.PublishedCharter;
import org.servicecharter.web.charter.rendition.CharterReading;

/** On /charter/published.xhtml: the charter above the one that is read, with the words it inherits, and those below. */
@Named
@RequestScoped
public class CharterFamily {

    @Inject
    private PublishedCharter page;

    @Inject
    private CharterReading reading;

    @Inject
    private UnitCharterQueries queries;

    @Inject
    private CharterQueries charters;

    private Family family = new Family(List.of(), List.of());
    private Inheritance inheritance;
    private CharterText umbrella;

    /** After the text was chosen. */
    public void load() {
        family = queries.family(page.getCode());
        inheritance = reading.getText().inheritance();
        if (inheritance != null) {
            umbrella = text(charters.published(inheritance.umbrella(), inheritance.version()));
        }
    }

    /** In what the charter is read, where the umbrella was published so; else its main text. */
    private CharterText text(PublishedVersion above) {
        CharterText read = reading.getText();
        return above.find(read.language(), read.format())
                .orElse(above.original())
                .content();
    }

    /** What is inherited, as the frozen text names it; {@code null} for an umbrella. */
    public Inheritance getInheritance() {
        return inheritance;
    }

    /** The words that are inherited; {@code null} for an umbrella. */
    public CharterText getUmbrella() {
        return umbrella;
    }

    /** The umbrella's version in force when it is another one than what is inherited, else 0. */
    public int getNewer() {
        return inheritance != null && family.newest() != inheritance.version() ? family.newest() : 0;
    }

    /** Nothing of the umbrella is in force any more. */
    public boolean isAbandoned() {
        return inheritance != null && family.newest() == 0;
    }

    public List<UnitCharter> getUnits() {
        return family.units();
    }
}
