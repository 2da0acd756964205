package org.servicecharter.charter.file;

import java.util.List;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.Channel;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.LegalStatus;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.charter.text.Within;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Terms;
import org.servicecharter.framework.BehaviourKind;
import org.servicecharter.framework.Craft;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Firmness;
import org.servicecharter.framework.Hat;
import org.servicecharter.framework.Initiative;
import org.servicecharter.framework.ServiceAspect;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.shared.Told;

/** Behaviours, promises and provisions of a {@link CharterJson}, each with its terms. */
final class ClauseJson {

    private ClauseJson() {}

    static CharterText.Behaviour behaviour(Told told) {
        return new CharterText.Behaviour(
                told.text("text", Clause.WORDING_MAX),
                told.one(
                        "terms",
                        BehaviourTerms.class,
                        terms -> new BehaviourTerms(
                                terms.choiceOrNull("kind", BehaviourKind.class),
                                terms.choiceOrNull("initiative", Initiative.class),
                                terms.choiceOrNull("customer", CustomerKind.class),
                                level(terms),
                                terms.choiceOrNull("encounter", EncounterKind.class),
                                terms.choiceOrNull("exchange", ExchangeType.class),
                                terms.choiceOrNull("firmness", Firmness.class),
                                terms.textOrNull("bend", Terms.TEXT_MAX),
                                terms.choiceOrNull("hat", Hat.class),
                                terms.choiceOrNull("craft", Craft.class),
                                terms.textOrNull("helps", Terms.TEXT_MAX))));
    }

    private static ServiceLevel level(Told terms) {
        ServiceLevel level = terms.choiceOrNull("level", ServiceLevel.class);
        if (level != null && !level.mayBeRequired()) {
            terms.refuse("level", "level");
        }
        return level;
    }

    static CharterText.Promise promise(Told told) {
        return new CharterText.Promise(
                told.text("text", Clause.WORDING_MAX), told.one("terms", PromiseTerms.class, ClauseJson::terms));
    }

    private static PromiseTerms terms(Told told) {
        List<Tier> tiers = told.all(
                "tiers",
                Tier.class,
                tier -> new Tier(tier.number("percent", 1, 100), tier.number("value", 0, Terms.AMOUNT_MAX)));
        if (tiers.size() > Terms.TIERS_MAX) {
            told.refuse("many", "tiers", Terms.TIERS_MAX);
        }
        return new PromiseTerms(
                told.textOrNull("audience", Terms.TEXT_MAX),
                told.choiceOrNull("channel", Channel.class),
                told.textOrNull("startEvent", Terms.TEXT_MAX),
                told.textOrNull("endEvent", Terms.TEXT_MAX),
                told.choiceOrNull("unit", MeasureUnit.class),
                tiers,
                told.textOrNull("peakWhen", Terms.TEXT_MAX),
                told.numberOrNull("peakValue", 0, Terms.AMOUNT_MAX),
                told.textOrNull("conditions", Terms.TEXT_MAX),
                told.textOrNull("exclusions", Terms.TEXT_MAX),
                told.textOrNull("owner", Terms.TEXT_MAX),
                told.textOrNull("dataSource", Terms.TEXT_MAX),
                told.textOrNull("redress", Terms.TEXT_MAX),
                told.textOrNull("aspect", Terms.TEXT_MAX),
                told.choiceOrNull("legalStatus", LegalStatus.class),
                told.choiceOrNull("about", ServiceAspect.class));
    }

    static CharterText.Provision provision(Told told) {
        Part part = told.choice("part", Part.class);
        if (part != null && !Part.provisions().contains(part)) {
            told.refuse("part", "part");
        }
        return new CharterText.Provision(
                part,
                told.text("text", Clause.WORDING_MAX),
                told.one(
                        "terms",
                        ProvisionTerms.class,
                        terms -> new ProvisionTerms(
                                terms.textOrNull("who", Terms.TEXT_MAX),
                                terms.textOrNull("reach", Terms.TEXT_MAX),
                                terms.oneOrNull("acknowledge", Within.class, ClauseJson::within),
                                terms.oneOrNull("answer", Within.class, ClauseJson::within),
                                terms.choiceOrNull("legalStatus", LegalStatus.class))));
    }

    private static Within within(Told told) {
        MeasureUnit unit = told.choice("unit", MeasureUnit.class);
        if (unit != null && !unit.isCounted()) {
            told.refuse("unit", "unit");
        }
        return new Within(told.number("amount", 0, Terms.AMOUNT_MAX), unit);
    }
}
