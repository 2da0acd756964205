package org.servicecharter.charter.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.servicecharter.framework.EncounterKind;

/** Says terms in words, for pages, papers and comparisons alike: what reads the same is the same. */
public final class Facts {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.servicecharter.charter.terms", Locale.ENGLISH);

    private final List<Fact> facts = new ArrayList<>();

    private Facts() {}

    public static List<Fact> of(BehaviourTerms terms) {
        Facts said = new Facts();
        said.add(Fact.Kind.KIND, named("kind", terms.kind()));
        said.add(Fact.Kind.INITIATIVE, named("initiative", terms.initiative()));
        said.add(Fact.Kind.CUSTOMER, named("customer", terms.customer()));
        said.add(Fact.Kind.LEVEL, named("level", terms.level()));
        said.add(Fact.Kind.ENCOUNTER, named("encounter", terms.encounter()));
        said.add(Fact.Kind.EXCHANGE, named("exchange", terms.exchange()));
        said.add(Fact.Kind.FIRMNESS, named("firmness", terms.firmness()));
        said.add(Fact.Kind.BEND, terms.bend() == null ? null : word("bend", terms.bend()));
        said.add(Fact.Kind.HAT, named("hat", terms.hat()));
        said.add(Fact.Kind.CRAFT, named("craft", terms.craft()));
        said.add(Fact.Kind.HELPS, terms.helps() == null ? null : word("helps", terms.helps()));
        return List.copyOf(said.facts);
    }

    /** Of a principle, by its kind of encounter; nothing for {@code null}. */
    public static List<Fact> of(EncounterKind kind) {
        Facts said = new Facts();
        said.add(Fact.Kind.ENCOUNTER, named("encounter", kind));
        return List.copyOf(said.facts);
    }

    public static List<Fact> of(PromiseTerms terms) {
        Facts said = new Facts();
        said.add(Fact.Kind.MEASURE, measure(terms));
        said.add(Fact.Kind.AUDIENCE, terms.audience());
        said.add(Fact.Kind.CHANNEL, named("channel", terms.channel()));
        said.add(Fact.Kind.START, terms.startEvent());
        said.add(Fact.Kind.END, terms.endEvent());
        said.add(Fact.Kind.PEAK, peak(terms));
        said.add(Fact.Kind.CONDITIONS, terms.conditions());
        said.add(Fact.Kind.EXCLUSIONS, terms.exclusions());
        said.add(Fact.Kind.REDRESS, terms.redress());
        said.add(Fact.Kind.OWNER, terms.owner());
        said.add(Fact.Kind.DATA_SOURCE, terms.dataSource());
        said.add(Fact.Kind.ABOUT, named("about", terms.about()));
        said.add(Fact.Kind.ASPECT, terms.aspect());
        said.add(Fact.Kind.LEGAL_STATUS, named("legal", terms.legalStatus()));
        return List.copyOf(said.facts);
    }

    public static List<Fact> of(ProvisionTerms terms) {
        Facts said = new Facts();
        said.add(Fact.Kind.WHO, terms.who());
        said.add(Fact.Kind.REACH, terms.reach());
        said.add(Fact.Kind.ACKNOWLEDGE, within(terms.acknowledge()));
        said.add(Fact.Kind.ANSWER, within(terms.answer()));
        said.add(Fact.Kind.LEGAL_STATUS, named("legal", terms.legalStatus()));
        return List.copyOf(said.facts);
    }

    private void add(Fact.Kind kind, String text) {
        if (text != null) {
            facts.add(new Fact(kind, text));
        }
    }

    /** "50 % within 10 working days, 100 % within 30 working days"; one tier of all cases needs no percent. */
    private static String measure(PromiseTerms terms) {
        MeasureUnit unit = terms.unit();
        if (unit == null) {
            return null;
        }
        List<Tier> tiers = terms.tiers();
        if (tiers.isEmpty()) {
            return unit.isCounted() ? null : word("yesNo");
        }
        if (unit.isCounted() && tiers.size() == 1 && tiers.get(0).percent() == 100) {
            return word("within", counted(unit, tiers.get(0).value()));
        }
        return tiers.stream()
                .map(tier -> unit.isCounted()
                        ? word("tier", tier.percent(), counted(unit, tier.value()))
                        : word("tier.yesNo", tier.percent()))
                .collect(Collectors.joining(", "));
    }

    private static String peak(PromiseTerms terms) {
        boolean said = terms.peakWhen() != null
                && terms.peakValue() != null
                && terms.unit() != null
                && terms.unit().isCounted();
        return said ? word("peak", terms.peakWhen(), counted(terms.unit(), terms.peakValue())) : null;
    }

    private static String within(Within within) {
        return within == null ? null : word("within", counted(within.unit(), within.amount()));
    }

    private static String named(String what, Enum<?> one) {
        return one == null ? null : word(what + "." + one);
    }

    private static String counted(MeasureUnit unit, int amount) {
        return word("unit." + unit, amount);
    }

    private static String word(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(arguments);
    }
}
