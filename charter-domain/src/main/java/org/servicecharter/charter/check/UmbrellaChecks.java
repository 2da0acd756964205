package org.servicecharter.charter.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Folded;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.charter.umbrella.Inherited;
import org.servicecharter.charter.version.Behaviour;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Principle;
import org.servicecharter.charter.version.Side;
import org.servicecharter.charter.version.Wording;

/**
 * Whether the charter of a unit stands under an umbrella that holds (domain.md 2.4, rule 8), and goes on from it: it may
 * add and promise more, but one method is consistent across the organisation (S3 #5), so it takes nothing back.
 */
final class UmbrellaChecks {

    private static final Pattern NOT =
            Pattern.compile("^(we )?(do not|don['’]t|never|will not|won['’]t|must not|avoid|no) ");

    private static final Pattern WE = Pattern.compile("^we (will |always )?");

    private final Findings findings;
    private final Inherited umbrella;

    UmbrellaChecks(Findings findings, Inherited umbrella) {
        this.findings = findings;
        this.umbrella = umbrella;
    }

    void run(Wording wording) {
        String title = umbrella.title();
        findings.must(!umbrella.isWaiting(), "UMBRELLA", "waiting", title);
        findings.must(!umbrella.isWithdrawn(), "UMBRELLA", "withdrawn", title, umbrella.version());
        boolean open = umbrella.isMovedOn() && umbrella.version() == 0;
        findings.must(!open, "UMBRELLA", "open", title, umbrella.newest());
        findings.should(
                open || !umbrella.isMovedOn(), "UMBRELLA", "newer", title, umbrella.version(), umbrella.newest());
        if (umbrella.text() != null) {
            compare(wording, umbrella.text());
        }
    }

    private void compare(Wording wording, CharterText text) {
        wording.definition()
                .ifPresent(one -> repeated(one, text.definition() == null ? List.of() : List.of(text.definition())));
        List<String> names =
                text.principles().stream().map(CharterText.Principle::name).toList();
        Map<String, Boolean> sides = sides(text);
        wording.principles().forEach(principle -> {
            if (!adds(principle, sides)) {
                repeated(principle, names);
            }
            principle.dos().forEach(one -> compare(one, sides));
            principle.donts().forEach(one -> compare(one, sides));
        });
        wording.provisions()
                .forEach(one -> repeated(
                        one,
                        text.of(one.part()).stream()
                                .map(CharterText.Provision::text)
                                .toList()));
        wording.promises().forEach(one -> text.promises().stream()
                .filter(other -> bare(other.text()).equals(bare(one.getWording())))
                .findFirst()
                .ifPresent(other -> compare(findings.at(one), one.getWording(), one.getTerms(), other.terms())));
    }

    /** Under a principle of the umbrella a unit may say what it does beyond. */
    private static boolean adds(Principle principle, Map<String, Boolean> sides) {
        return Stream.concat(principle.dos().stream(), principle.donts().stream())
                .anyMatch(one -> !sides.containsKey(deed(one.getWording())));
    }

    private void repeated(Clause clause, List<String> there) {
        boolean same = there.stream().map(UmbrellaChecks::bare).anyMatch(bare(clause.getWording())::equals);
        findings.at(clause).should(!same, "S3", "repeated", clause.getWording());
    }

    private void compare(Behaviour behaviour, Map<String, Boolean> sides) {
        Boolean there = sides.get(deed(behaviour.getWording()));
        if (there != null) {
            Findings at = findings.at(behaviour);
            boolean same = there == isToBeDone(behaviour.getWording(), behaviour.getSide() == Side.DO);
            at.should(!same, "S3", "repeated", behaviour.getWording());
            at.must(same || !there, "S3", "asks", behaviour.getWording(), umbrella.title());
            at.must(same || there, "S3", "forbids", behaviour.getWording(), umbrella.title());
        }
    }

    private void compare(Findings at, String words, PromiseTerms terms, PromiseTerms inherited) {
        at.should(!terms.equals(inherited), "S3", "repeated", words);
        boolean counted = terms.unit() == inherited.unit()
                && terms.unit() != null
                && terms.unit().isCounted();
        at.must(!counted || last(terms) <= last(inherited), "S3", "lowers", words, umbrella.title());
    }

    private static int last(PromiseTerms terms) {
        return terms.tiers().stream().mapToInt(Tier::value).max().orElse(0);
    }

    /** Of each deed whether the umbrella asks for it. */
    private static Map<String, Boolean> sides(CharterText text) {
        Map<String, Boolean> sides = new HashMap<>();
        text.principles().forEach(principle -> {
            principle.dos().forEach(one -> sides.put(deed(one.text()), isToBeDone(one.text(), true)));
            principle.donts().forEach(one -> sides.put(deed(one.text()), false));
        });
        return sides;
    }

    /** "We never send you away" is something not to do on whichever side it stands. */
    private static boolean isToBeDone(String words, boolean onDo) {
        return onDo && !NOT.matcher(bare(words)).find();
    }

    /** What is done or not: without who does it, and whether. */
    private static String deed(String words) {
        return WE.matcher(NOT.matcher(bare(words)).replaceFirst("")).replaceFirst("");
    }

    /** Capitals, accents, blanks and the full stop at the end tell nothing. */
    private static String bare(String words) {
        return Folded.fold(words).strip().replaceAll(" +", " ").replaceAll("[.!…]+$", "");
    }
}
