package org.servicecharter.web.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.framework.DefinitionElement;
import org.servicecharter.framework.EncounterAttribute;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.KnownDefinition;
import org.servicecharter.framework.Quote;
import org.servicecharter.framework.SampleAnswer;
import org.servicecharter.framework.Scenario;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.framework.TellTale;
import org.servicecharter.web.Words;

/** What the frameworks hold, for pages to go through; in pages {@code #{library.…}}. */
@Named
@ApplicationScoped
public class Library {

    @Inject
    private Words words;

    /** What the source says of this kind, or {@code null} where it is silent. */
    public String said(EncounterKind kind, EncounterAttribute attribute) {
        return kind.findKey(attribute).map(words::get).orElse(null);
    }

    /** The caution that goes with an exchange, or {@code null} where the source has none. */
    public String mind(ExchangeType exchange) {
        String key = "ExchangeType." + exchange + ".mind";
        return words.containsKey(key) ? words.get(key) : null;
    }

    /** Who thought of it, and when, as far as that is known. */
    public String by(KnownDefinition definition) {
        String who = definition.findAuthor().orElseGet(() -> words.get("KnownDefinition.by." + definition));
        return definition.findYear().map(year -> who + ", " + year).orElse(who);
    }

    public List<EncounterKind> getKinds() {
        return List.of(EncounterKind.values());
    }

    public List<EncounterAttribute> getAttributes() {
        return List.of(EncounterAttribute.values());
    }

    public List<ServiceLevel> getLevels() {
        return List.of(ServiceLevel.values());
    }

    public List<ExchangeType> getExchanges() {
        return List.of(ExchangeType.values());
    }

    public List<SampleAnswer> getSamples() {
        return List.of(SampleAnswer.values());
    }

    public List<Scenario> getScenarios() {
        return List.of(Scenario.values());
    }

    public List<KnownDefinition> getDefinitions() {
        return List.of(KnownDefinition.values());
    }

    public List<DefinitionElement> getElements() {
        return List.of(DefinitionElement.values());
    }

    public List<TellTale> getTellTales() {
        return List.of(TellTale.values());
    }

    public List<Quote> getQuotes() {
        return List.of(Quote.values());
    }
}
