package org.servicecharter.framework;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a customer comes to know or to get. Each leads to one {@link RelationshipType}, and no two to the same. */
public enum ExchangeType {
    QUICK(RelationshipType.TRANSACTIONAL, "here is what i want|do you have (it|this|that)"),
    SUPPLEMENTAL(RelationshipType.INCREMENTAL, "pamphlet|leaflet|brochure|website"),
    /** Known by the customer not finding words for the need: no phrase tells it. */
    RESOLUTION(RelationshipType.FORMATIVE, null),
    /** Known by who talks, the senior people, not by what is said. */
    FORMAL(RelationshipType.PARTNERSHIP, null);

    private final RelationshipType relationship;
    private final Pattern trigger;

    ExchangeType(RelationshipType relationship, String trigger) {
        this.relationship = relationship;
        this.trigger = trigger == null ? null : Pattern.compile("\\b(" + trigger + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    public RelationshipType relationship() {
        return relationship;
    }

    /** The exchange that begins with such words of a customer, in English (AT-13). */
    public static Optional<ExchangeType> findByRequest(String said) {
        return Stream.of(values())
                .filter(exchange -> exchange.trigger != null
                        && exchange.trigger.matcher(said).find())
                .findFirst();
    }
}
