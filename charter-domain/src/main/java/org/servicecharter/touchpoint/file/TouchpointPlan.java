package org.servicecharter.touchpoint.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.RelationshipType;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.organisation.roster.ImportProblem;
import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.touchpoint.ContactChannel;
import org.servicecharter.touchpoint.Journey;
import org.servicecharter.touchpoint.MinimumRole;
import org.servicecharter.touchpoint.Phase;
import org.servicecharter.touchpoint.Touchpoint;
import org.servicecharter.touchpoint.TouchpointDetails;

/** Holds the lines of a file against the map. A touchpoint is known by its journey and its name, in any case. */
final class TouchpointPlan {

    /**
     * One touchpoint as the file wants it.
     *
     * @param journey the journey's name
     * @param before {@code null} when it is new
     */
    record Wanted(String journey, CustomerKind customers, Touchpoint before, TouchpointDetails details) {

        boolean changes() {
            return before == null || !before.details().equals(details);
        }

        String title() {
            return journey + ": " + details.name();
        }
    }

    private final Map<String, Journey> journeys = new HashMap<>();
    private final Map<String, Touchpoint> known = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<String, Boolean> asked = new HashMap<>();
    private final Predicate<String> unitThere;
    private final Predicate<String> employed;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<Wanted> wanted = new ArrayList<>();

    TouchpointPlan(
            List<Journey> journeys, List<Object[]> map, Predicate<String> unitThere, Predicate<String> employed) {
        journeys.forEach(journey -> this.journeys.put(lower(journey.getName()), journey));
        map.forEach(pair ->
                known.put(id(((Journey) pair[1]).getName(), ((Touchpoint) pair[0]).getName()), (Touchpoint) pair[0]));
        this.unitThere = unitThere;
        this.employed = employed;
    }

    void read(TouchpointLine line) {
        String journey = line.get(TouchpointColumn.JOURNEY);
        String name = line.get(TouchpointColumn.NAME);
        if (name.isEmpty() || journey.isEmpty()) {
            add(
                    line,
                    name.isEmpty() ? TouchpointColumn.NAME : TouchpointColumn.JOURNEY,
                    "organisation.import.cellEmpty");
            return;
        }
        Long earlier = seen.putIfAbsent(id(journey, name), line.number());
        if (earlier != null) {
            add(line, TouchpointColumn.NAME, "touchpoint.import.twice", name, earlier.toString());
            return;
        }
        Journey there = journeys.get(lower(journey));
        CustomerKind customers = customers(line, there);
        Touchpoint before = known.get(id(journey, name));
        int told = problems.size();
        try {
            String code = there == null ? journey : there.getCode();
            wanted.add(new Wanted(journey, customers, before, details(line, code, before)));
        } catch (BusinessRuleViolation refused) {
            if (problems.size() == told) { // else its cell was named already
                List<String> arguments =
                        Stream.of(refused.arguments()).map(String::valueOf).toList();
                problems.add(new ImportProblem(line.number(), "", refused.key(), arguments));
            }
        }
    }

    private CustomerKind customers(TouchpointLine line, Journey there) {
        CustomerKind said = pick(line, TouchpointColumn.CUSTOMERS, CustomerKind.class, null);
        if (there == null) {
            return said == null ? CustomerKind.EXTERNAL : said;
        }
        if (said != null && said != there.getCustomers()) {
            add(
                    line,
                    TouchpointColumn.CUSTOMERS,
                    "touchpoint.import.customers",
                    there.getCustomers().name());
        }
        return there.getCustomers();
    }

    private TouchpointDetails details(TouchpointLine line, String journey, Touchpoint before) {
        TouchpointDetails was = before == null ? null : before.details();
        boolean truth = line.has(TouchpointColumn.MOMENT_OF_TRUTH)
                ? !line.get(TouchpointColumn.MOMENT_OF_TRUTH).isEmpty()
                : was != null && was.momentOfTruth();
        return new TouchpointDetails(
                        journey,
                        pick(line, TouchpointColumn.PHASE, Phase.class, null),
                        line.get(TouchpointColumn.NAME),
                        pick(line, TouchpointColumn.CHANNEL, ContactChannel.class, null),
                        reference(line, TouchpointColumn.UNIT, was == null ? null : was.unit(), unitThere),
                        text(line, TouchpointColumn.QUESTION, was == null ? null : was.question()),
                        text(line, TouchpointColumn.NEED, was == null ? null : was.need()),
                        pick(
                                line,
                                TouchpointColumn.ENCOUNTER,
                                EncounterKind.class,
                                was == null ? null : was.encounter()),
                        exchange(line, was == null ? null : was.exchange()),
                        pick(line, TouchpointColumn.LEVEL, ServiceLevel.class, was == null ? null : was.level()),
                        reference(line, TouchpointColumn.OWNER, was == null ? null : was.owner(), employed),
                        pick(
                                line,
                                TouchpointColumn.MINIMUM_ROLE,
                                MinimumRole.class,
                                was == null ? null : was.minimumRole()),
                        flag(line, was != null && was.firstContact()),
                        truth,
                        text(line, TouchpointColumn.MOMENT_OF_TRUTH, was == null ? null : was.truthReason()),
                        text(line, TouchpointColumn.EXPECTATION, was == null ? null : was.expectation()))
                .checked();
    }

    /** Exchange or relationship fills the other; said both, they must agree (S2). */
    private ExchangeType exchange(TouchpointLine line, ExchangeType was) {
        boolean silent = !line.has(TouchpointColumn.EXCHANGE) && !line.has(TouchpointColumn.RELATIONSHIP);
        ExchangeType exchange = pick(line, TouchpointColumn.EXCHANGE, ExchangeType.class, null);
        RelationshipType relationship = pick(line, TouchpointColumn.RELATIONSHIP, RelationshipType.class, null);
        if (exchange != null && relationship != null && exchange.relationship() != relationship) {
            add(
                    line,
                    TouchpointColumn.RELATIONSHIP,
                    "touchpoint.import.relationship",
                    exchange.name(),
                    exchange.relationship().name());
        }
        if (silent) {
            return was;
        }
        return exchange == null && relationship != null ? relationship.grownFrom() : exchange;
    }

    private <E extends Enum<E>> E pick(TouchpointLine line, TouchpointColumn column, Class<E> type, E otherwise) {
        String cell = line.get(column);
        if (!line.has(column)) {
            return otherwise;
        }
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(cell.toUpperCase(Locale.ROOT))) {
                return one;
            }
        }
        if (!cell.isEmpty()) {
            List<String> all =
                    Stream.of(type.getEnumConstants()).map(Enum::name).toList();
            add(line, column, "touchpoint.import.choice", cell, String.join(", ", all));
        } else if (column.isNeeded()) {
            add(line, column, "organisation.import.cellEmpty");
        }
        return null;
    }

    private boolean flag(TouchpointLine line, boolean otherwise) {
        String cell = line.get(TouchpointColumn.FIRST_CONTACT).toLowerCase(Locale.ROOT);
        if (!line.has(TouchpointColumn.FIRST_CONTACT)) {
            return otherwise;
        }
        if (!cell.isEmpty() && !cell.equals("yes") && !cell.equals("no")) {
            add(line, TouchpointColumn.FIRST_CONTACT, "touchpoint.import.choice", cell, "yes, no");
        }
        return cell.equals("yes");
    }

    private String reference(TouchpointLine line, TouchpointColumn column, String was, Predicate<String> there) {
        String said = text(line, column, was);
        if (said != null && !said.equals(was) && !asked.computeIfAbsent(column + said, any -> there.test(said))) {
            add(line, column, "touchpoint.import.unknown." + column.header(), said);
        }
        return said;
    }

    private static String text(TouchpointLine line, TouchpointColumn column, String otherwise) {
        if (!line.has(column)) {
            return otherwise;
        }
        return line.get(column).isEmpty() ? null : line.get(column);
    }

    private void add(TouchpointLine line, TouchpointColumn column, String key, String... arguments) {
        problems.add(new ImportProblem(line.number(), column.header(), key, List.of(arguments)));
    }

    /** In the order of the file. */
    List<Wanted> wanted() {
        return wanted;
    }

    List<ImportProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingLong(ImportProblem::line))
                .toList();
    }

    TouchpointPreview preview() {
        Map<String, String> begun = new LinkedHashMap<>();
        wanted.stream()
                .filter(one -> !journeys.containsKey(lower(one.journey())))
                .forEach(one -> begun.putIfAbsent(lower(one.journey()), one.journey()));
        List<Wanted> added = wanted.stream().filter(one -> one.before() == null).toList();
        List<Wanted> changed = wanted.stream()
                .filter(one -> one.before() != null && one.changes())
                .toList();
        return new TouchpointPreview(
                List.copyOf(begun.values()),
                added.stream().map(Wanted::title).toList(),
                changed.stream().map(Wanted::title).toList(),
                wanted.size() - added.size() - changed.size(),
                List.of());
    }

    private static String id(String journey, String name) {
        return lower(journey) + "\n" + lower(name);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
