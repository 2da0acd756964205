package org.servicecharter.charter.text;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
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

/** Terms as JSON, the same in a draft and in a frozen text. What is missing has no member. */
public final class TermsJson {

    private TermsJson() {}

    public static JsonObject of(PromiseTerms terms) {
        JsonArrayBuilder tiers = JSON.createArrayBuilder();
        terms.tiers()
                .forEach(tier -> tiers.add(JSON.createObjectBuilder()
                        .add("percent", tier.percent())
                        .add("value", tier.value())));
        JsonObjectBuilder members = JSON.createObjectBuilder().add("tiers", tiers);
        add(members, "audience", terms.audience());
        add(members, "channel", terms.channel());
        add(members, "startEvent", terms.startEvent());
        add(members, "endEvent", terms.endEvent());
        add(members, "unit", terms.unit());
        add(members, "peakWhen", terms.peakWhen());
        if (terms.peakValue() != null) {
            members.add("peakValue", terms.peakValue());
        }
        add(members, "conditions", terms.conditions());
        add(members, "exclusions", terms.exclusions());
        add(members, "owner", terms.owner());
        add(members, "dataSource", terms.dataSource());
        add(members, "redress", terms.redress());
        add(members, "aspect", terms.aspect());
        add(members, "legalStatus", terms.legalStatus());
        add(members, "about", terms.about());
        return members.build();
    }

    public static PromiseTerms promise(JsonObject stored) {
        List<Tier> tiers = stored.getJsonArray("tiers").getValuesAs(value -> {
            JsonObject tier = value.asJsonObject();
            return new Tier(tier.getInt("percent"), tier.getInt("value"));
        });
        return new PromiseTerms(
                text(stored, "audience"),
                one(stored, "channel", Channel.class),
                text(stored, "startEvent"),
                text(stored, "endEvent"),
                one(stored, "unit", MeasureUnit.class),
                tiers,
                text(stored, "peakWhen"),
                stored.containsKey("peakValue") ? stored.getInt("peakValue") : null,
                text(stored, "conditions"),
                text(stored, "exclusions"),
                text(stored, "owner"),
                text(stored, "dataSource"),
                text(stored, "redress"),
                text(stored, "aspect"),
                one(stored, "legalStatus", LegalStatus.class),
                one(stored, "about", ServiceAspect.class));
    }

    public static JsonObject of(ProvisionTerms terms) {
        JsonObjectBuilder members = JSON.createObjectBuilder();
        add(members, "who", terms.who());
        add(members, "reach", terms.reach());
        add(members, "acknowledge", terms.acknowledge());
        add(members, "answer", terms.answer());
        add(members, "legalStatus", terms.legalStatus());
        return members.build();
    }

    public static ProvisionTerms provision(JsonObject stored) {
        return new ProvisionTerms(
                text(stored, "who"),
                text(stored, "reach"),
                within(stored, "acknowledge"),
                within(stored, "answer"),
                one(stored, "legalStatus", LegalStatus.class));
    }

    public static JsonObject of(BehaviourTerms terms) {
        JsonObjectBuilder members = JSON.createObjectBuilder();
        add(members, "kind", terms.kind());
        add(members, "initiative", terms.initiative());
        add(members, "customer", terms.customer());
        add(members, "level", terms.level());
        add(members, "encounter", terms.encounter());
        add(members, "exchange", terms.exchange());
        add(members, "firmness", terms.firmness());
        add(members, "bend", terms.bend());
        add(members, "hat", terms.hat());
        add(members, "craft", terms.craft());
        add(members, "helps", terms.helps());
        return members.build();
    }

    public static BehaviourTerms behaviour(JsonObject stored) {
        return new BehaviourTerms(
                one(stored, "kind", BehaviourKind.class),
                one(stored, "initiative", Initiative.class),
                one(stored, "customer", CustomerKind.class),
                one(stored, "level", ServiceLevel.class),
                one(stored, "encounter", EncounterKind.class),
                one(stored, "exchange", ExchangeType.class),
                one(stored, "firmness", Firmness.class),
                text(stored, "bend"),
                one(stored, "hat", Hat.class),
                one(stored, "craft", Craft.class),
                text(stored, "helps"));
    }

    private static void add(JsonObjectBuilder members, String name, String text) {
        if (text != null) {
            members.add(name, text);
        }
    }

    private static void add(JsonObjectBuilder members, String name, Enum<?> one) {
        add(members, name, one == null ? null : one.name());
    }

    private static void add(JsonObjectBuilder members, String name, Within within) {
        if (within != null) {
            members.add(
                    name,
                    JSON.createObjectBuilder()
                            .add("amount", within.amount())
                            .add("unit", within.unit().name()));
        }
    }

    private static String text(JsonObject stored, String name) {
        return stored.getString(name, null);
    }

    private static <E extends Enum<E>> E one(JsonObject stored, String name, Class<E> type) {
        return stored.containsKey(name) ? Enum.valueOf(type, stored.getString(name)) : null;
    }

    private static Within within(JsonObject stored, String name) {
        JsonObject members = stored.getJsonObject(name);
        return members == null
                ? null
                : new Within(members.getInt("amount"), MeasureUnit.valueOf(members.getString("unit")));
    }
}
