package org.servicecharter.charter.version;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.charter.text.Within;
import org.servicecharter.framework.Firmness;

/** What terms may hold. */
public final class Terms {

    public static final int TEXT_MAX = 300;
    static final int JSON_MAX = 8_000;
    public static final int AMOUNT_MAX = 9_999;
    public static final int TIERS_MAX = 5;

    private Terms() {}

    /** Blank texts are {@code null}. */
    static PromiseTerms checked(PromiseTerms terms) {
        if (terms.tiers().size() > TIERS_MAX) {
            throw TermsNotUsable.tooManyTiers(TIERS_MAX);
        }
        for (Tier tier : terms.tiers()) {
            if (tier.percent() < 1 || tier.percent() > 100) {
                throw TermsNotUsable.percent(tier.percent());
            }
            requireAmount(tier.value());
        }
        if (terms.peakValue() != null) {
            requireAmount(terms.peakValue());
        }
        return new PromiseTerms(
                text(terms.audience()),
                terms.channel(),
                text(terms.startEvent()),
                text(terms.endEvent()),
                terms.unit(),
                terms.tiers(),
                text(terms.peakWhen()),
                terms.peakValue(),
                text(terms.conditions()),
                text(terms.exclusions()),
                text(terms.owner()),
                text(terms.dataSource()),
                text(terms.redress()),
                text(terms.aspect()),
                terms.legalStatus(),
                terms.about());
    }

    /** A blank text is {@code null}, and so is when to bend what is no guideline. */
    static BehaviourTerms checked(BehaviourTerms terms) {
        if (terms.level() != null && !terms.level().mayBeRequired()) {
            throw TermsNotUsable.noClause();
        }
        return new BehaviourTerms(
                terms.kind(),
                terms.initiative(),
                terms.customer(),
                terms.level(),
                terms.encounter(),
                terms.exchange(),
                terms.firmness(),
                terms.firmness() == Firmness.GUIDELINE ? text(terms.bend()) : null,
                terms.hat(),
                terms.craft(),
                text(terms.helps()));
    }

    /** Blank texts are {@code null}. */
    static ProvisionTerms checked(ProvisionTerms terms) {
        return new ProvisionTerms(
                text(terms.who()),
                text(terms.reach()),
                within(terms.acknowledge()),
                within(terms.answer()),
                terms.legalStatus());
    }

    static JsonObject read(String stored) {
        try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
            return reader.readObject();
        }
    }

    private static Within within(Within within) {
        if (within != null) {
            requireAmount(within.amount());
            if (within.unit() == null || within.unit() == MeasureUnit.YES_NO) {
                throw TermsNotUsable.noUnit();
            }
        }
        return within;
    }

    private static void requireAmount(int amount) {
        if (amount < 0 || amount > AMOUNT_MAX) {
            throw TermsNotUsable.amount(amount, AMOUNT_MAX);
        }
    }

    private static String text(String given) {
        return WordingNotUsable.checkedOrNull(given, TEXT_MAX);
    }
}
