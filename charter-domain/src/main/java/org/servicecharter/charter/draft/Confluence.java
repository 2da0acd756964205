package org.servicecharter.charter.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.servicecharter.charter.version.Behaviour;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Principle;
import org.servicecharter.charter.version.Promise;
import org.servicecharter.charter.version.Provision;
import org.servicecharter.charter.version.ServiceDefinition;
import org.servicecharter.charter.version.Side;
import org.servicecharter.charter.version.Wording;

/** Other words flowing into a draft: what reads the same becomes one clause with both sources. */
final class Confluence {

    private final CharterVersion version;
    private final Draft draft;
    private final Supplier<String> codes;
    private int added;
    private int shared;

    Confluence(CharterVersion version, Draft draft, Supplier<String> codes) {
        this.version = version;
        this.draft = draft;
        this.codes = codes;
    }

    /** Placeholders stay behind: they are nobody's words. */
    Joined take(Wording other) {
        String left = other.definition()
                .filter(Confluence::isWritten)
                .map(this::define)
                .orElse(null);
        other.principles().stream().filter(Confluence::isWritten).forEach(this::take);
        for (Promise promise : other.promises()) {
            if (isWritten(promise) && isNew(promise, version.wording().promises())) {
                draft.addPromise(codes.get(), promise.getWording(), promise.getTerms(), promise.getSources());
            }
        }
        for (Provision provision : other.provisions()) {
            if (isWritten(provision) && isNew(provision, version.wording().provisions(provision.part()))) {
                draft.addProvision(
                        provision.part(),
                        codes.get(),
                        provision.getWording(),
                        provision.getTerms(),
                        provision.getSources());
            }
        }
        return new Joined(added, shared, left);
    }

    /** The words for which there was no room, or {@code null}. A placeholder makes room. */
    private String define(ServiceDefinition other) {
        version.wording()
                .definition()
                .filter(Clause::isPlaceholder)
                .ifPresent(place -> draft.remove(place.getCode(), place.getRevision()));
        List<ServiceDefinition> there = version.wording().definition().stream().toList();
        if (!there.isEmpty() && same(other, there).isEmpty()) {
            return other.getWording();
        }
        if (isNew(other, there)) {
            draft.define(codes.get(), other.getWording(), other.getSources());
        }
        return null;
    }

    private void take(Principle other) {
        Principle principle = same(other, version.wording().principles()).orElse(null);
        if (isNew(other, version.wording().principles())) {
            principle = draft.addPrinciple(codes.get(), other.getWording(), other.getSources());
            draft.meant(principle.getCode(), other.getEncounter());
        }
        for (Behaviour behaviour : other.dos()) {
            take(behaviour, principle, Side.DO);
        }
        for (Behaviour behaviour : other.donts()) {
            take(behaviour, principle, Side.DONT);
        }
    }

    private void take(Behaviour other, Principle principle, Side side) {
        List<Behaviour> there = side == Side.DO ? principle.dos() : principle.donts();
        if (isWritten(other) && isNew(other, there)) {
            draft.addBehaviour(
                    principle.getCode(), side, codes.get(), other.getWording(), other.getTerms(), other.getSources());
        }
    }

    /** Whether it is to be added; what reads the same takes its sources. */
    private boolean isNew(Clause other, List<? extends Clause> there) {
        Optional<? extends Clause> same = same(other, there);
        if (same.isPresent()) {
            draft.alsoFrom(same.get().getCode(), other.getSources());
            shared++;
            return false;
        }
        added++;
        return true;
    }

    private static boolean isWritten(Clause clause) {
        return !clause.isPlaceholder();
    }

    private static <C extends Clause> Optional<C> same(Clause other, List<C> there) {
        return there.stream().filter(clause -> bare(clause).equals(bare(other))).findFirst();
    }

    /** Capitals, blanks and the full stop at the end tell nothing. */
    private static String bare(Clause clause) {
        return clause.getWording()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("[.!…]+$", "");
    }
}
