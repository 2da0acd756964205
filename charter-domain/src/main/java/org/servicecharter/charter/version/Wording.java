package org.servicecharter.charter.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.Facts;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.charter.text.RenditionFormat;

/** The words of a version in their order: to be shown, checked, compared, and at last frozen. */
public final class Wording {

    private final CharterVersion version;
    private final List<Clause> clauses;

    Wording(CharterVersion version, List<Clause> clauses) {
        this.version = version;
        this.clauses = clauses;
    }

    public Optional<ServiceDefinition> definition() {
        return present(ServiceDefinition.class).findFirst();
    }

    public List<Principle> principles() {
        return present(Principle.class)
                .sorted(Comparator.comparingInt(Clause::getPlace))
                .toList();
    }

    public List<Promise> promises() {
        return present(Promise.class)
                .sorted(Comparator.comparingInt(Clause::getPlace))
                .toList();
    }

    /** Part by part, in reading order. */
    public List<Provision> provisions() {
        return present(Provision.class)
                .sorted(Comparator.comparing(Provision::part).thenComparingInt(Clause::getPlace))
                .toList();
    }

    public List<Provision> provisions(Part part) {
        return provisions().stream().filter(one -> one.part() == part).toList();
    }

    /** The definition, each principle with what to do and what not to do, promises, and what surrounds them. */
    public Stream<Clause> clauses() {
        Stream<Clause> underPrinciples = principles().stream()
                .flatMap(principle -> Stream.concat(
                        Stream.of(principle), Stream.concat(principle.dos().stream(), principle.donts().stream())));
        return Stream.of(definition().stream(), underPrinciples, promises().stream(), provisions().stream())
                .flatMap(clauses -> clauses);
    }

    /** The clause with this code, unless it was taken out. */
    public Optional<Clause> findClause(String code) {
        return present(Clause.class)
                .filter(clause -> clause.getCode().equals(code))
                .findFirst();
    }

    /** @throws ClauseNotFound when there is none, or it was taken out */
    public Clause getClause(String code) {
        return findClause(code).orElseThrow(ClauseNotFound::new);
    }

    List<Behaviour> behaviours(Principle principle, Side side) {
        return present(Behaviour.class)
                .filter(behaviour -> behaviour.getPrinciple().equals(principle) && behaviour.getSide() == side)
                .sorted(Comparator.comparingInt(Clause::getPlace))
                .toList();
    }

    /** What was taken out and can be put back; a behaviour only while its principle is there. */
    public List<Clause> removed() {
        return clauses.stream()
                .filter(Clause::isRemoved)
                .filter(clause ->
                        clause.getPrinciple() == null || !clause.getPrinciple().isRemoved())
                .toList();
    }

    /** The text to freeze. What the checks ask for must be there. */
    public CharterText text(CharterKind kind, String language) {
        return text(kind, language, RenditionFormat.STANDARD, Map.of());
    }

    /**
     * The same text in other words: numbers, dates and terms stay.
     *
     * @param words by clause code, or by the name of the part; where there are none, the main text's
     */
    public CharterText text(CharterKind kind, String language, RenditionFormat format, Map<String, String> words) {
        Particulars particulars = version.getParticulars();
        List<CharterText.Principle> numbered = new ArrayList<>();
        for (Principle principle : principles()) {
            numbered.add(new CharterText.Principle(
                    numbered.size() + 1,
                    said(words, principle),
                    principle.getEncounter(),
                    frozen(words, principle.dos()),
                    frozen(words, principle.donts())));
        }
        return new CharterText(
                version.getCharterCode(),
                version.getNumber(),
                kind,
                language,
                format,
                said(words, Part.TITLE, particulars.getTitle()),
                said(words, Part.MOTTO, particulars.getMotto()),
                particulars.getMottoKind(),
                definition().map(one -> said(words, one)).orElse(null),
                numbered,
                promises().stream()
                        .map(one -> new CharterText.Promise(said(words, one), one.getTerms()))
                        .toList(),
                provisions().stream()
                        .map(one -> new CharterText.Provision(one.part(), said(words, one), one.getTerms()))
                        .toList(),
                said(words, Part.SERVICES, particulars.getServices()),
                said(words, Part.CUSTOMERS, particulars.getCustomers()),
                said(words, Part.OWNER, particulars.getOwner()),
                said(words, Part.APPROVER, particulars.getApprover()),
                particulars.getEffectiveOn(),
                particulars.getNextReviewOn(),
                null);
    }

    /**
     * Piece by piece, to be compared with another version's. A behaviour that went to another principle counts as
     * taken out there and added here.
     */
    public List<Passage> passages() {
        Particulars particulars = version.getParticulars();
        List<Passage> passages = new ArrayList<>();
        add(passages, Part.TITLE, particulars.getTitle());
        add(passages, Part.MOTTO, particulars.getMotto());
        add(passages, Part.DEFINITION, definition().map(Clause::getWording).orElse(null));
        for (Principle principle : principles()) {
            add(passages, principle, principle.facts());
            Stream.concat(principle.dos().stream(), principle.donts().stream())
                    .forEach(behaviour -> add(passages, behaviour, principle));
        }
        promises().forEach(one -> add(passages, one, Facts.of(one.getTerms())));
        provisions().forEach(one -> add(passages, one, Facts.of(one.getTerms())));
        add(passages, Part.SERVICES, particulars.getServices());
        add(passages, Part.CUSTOMERS, particulars.getCustomers());
        add(passages, Part.OWNER, particulars.getOwner());
        add(passages, Part.APPROVER, particulars.getApprover());
        return passages;
    }

    private <T extends Clause> Stream<T> present(Class<T> kind) {
        return clauses.stream().filter(kind::isInstance).map(kind::cast).filter(clause -> !clause.isRemoved());
    }

    private static void add(List<Passage> passages, Part part, String text) {
        if (text != null) {
            passages.add(new Passage(part.name(), part, null, text));
        }
    }

    private static void add(List<Passage> passages, Clause clause, List<Fact> facts) {
        passages.addAll(Passage.of(clause.getCode(), clause.part(), clause.getWording(), facts));
    }

    private static void add(List<Passage> passages, Behaviour behaviour, Principle principle) {
        String key = behaviour.getCode() + behaviour.part() + principle.getCode();
        passages.add(new Passage(key, behaviour.part(), principle.getWording(), behaviour.getWording()));
        Facts.of(behaviour.getTerms())
                .forEach(fact -> passages.add(
                        new Passage(key + fact.kind(), behaviour.part(), behaviour.getWording(), fact.text())));
    }

    private static String said(Map<String, String> words, Clause clause) {
        return words.getOrDefault(clause.getCode(), clause.getWording());
    }

    private static String said(Map<String, String> words, Part part, String main) {
        return words.getOrDefault(part.name(), main);
    }

    private static List<CharterText.Behaviour> frozen(Map<String, String> words, List<Behaviour> behaviours) {
        return behaviours.stream()
                .map(one -> new CharterText.Behaviour(said(words, one), one.getTerms()))
                .toList();
    }
}
