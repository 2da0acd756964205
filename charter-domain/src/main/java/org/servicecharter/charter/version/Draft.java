package org.servicecharter.charter.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.framework.EncounterKind;

/**
 * A version's wording while one person has it open: whatever changes it comes through here. A principle's removal
 * takes its behaviours along, and putting it back brings back those that were there.
 *
 * <p>Whoever changes an existing clause names the revision they saw.
 */
public final class Draft {

    private final CharterVersion version;
    private final Instant now;

    Draft(CharterVersion version, Instant now) {
        this.version = version;
        this.now = now;
    }

    /** @throws CharterChangedMeanwhile when what the person saw is no longer what is there */
    public void describe(Particulars seen, Particulars wanted) {
        if (!version.getParticulars().equals(seen)) {
            throw new CharterChangedMeanwhile(version.getCharterCode());
        }
        version.describe(wanted);
    }

    /**
     * Writes the definition where there is none yet.
     *
     * @throws ClauseChangedMeanwhile when there is one
     */
    public void define(String code, String wording, List<ClauseSource> sources) {
        version.wording().definition().ifPresent(there -> {
            throw new ClauseChangedMeanwhile(there.getWording());
        });
        version.clauses().add(new ServiceDefinition(version, code, wording, sources));
    }

    public Principle addPrinciple(String code, String wording, List<ClauseSource> sources) {
        Principle principle =
                new Principle(version, code, wording, after(version.wording().principles()), sources);
        version.clauses().add(principle);
        return principle;
    }

    /** @throws ClauseNotFound when there is no such principle */
    public Behaviour addBehaviour(
            String principleCode, Side side, String code, String wording, List<ClauseSource> sources) {
        return addBehaviour(principleCode, side, code, wording, BehaviourTerms.plain(), sources);
    }

    /**
     * @throws ClauseNotFound when there is no such principle
     * @throws TermsNotUsable when it is of the third level, or a text is too long
     */
    public Behaviour addBehaviour(
            String principleCode,
            Side side,
            String code,
            String wording,
            BehaviourTerms terms,
            List<ClauseSource> sources) {
        Principle principle = principle(principleCode);
        Behaviour behaviour = new Behaviour(principle, side, code, wording, after(principle.on(side)), sources);
        behaviour.agree(terms);
        version.clauses().add(behaviour);
        return behaviour;
    }

    /** @throws TermsNotUsable when a text is too long or a number none that can be meant */
    public Promise addPromise(String code, String wording, PromiseTerms terms, List<ClauseSource> sources) {
        Promise promise =
                new Promise(version, code, wording, after(version.wording().promises()), sources);
        promise.agree(terms);
        version.clauses().add(promise);
        return promise;
    }

    /** @param part one of {@link Part#provisions()} */
    public void addProvision(Part part, String code, String wording, ProvisionTerms terms, List<ClauseSource> sources) {
        Provision provision = new Provision(
                version, part, code, wording, after(version.wording().provisions(part)), sources);
        provision.agree(terms);
        version.clauses().add(provision);
    }

    /** @param kind {@code null} for all @throws ClauseNotFound when it is no principle */
    public void meant(String code, EncounterKind kind) {
        principle(code).meantFor(kind);
    }

    /** @throws ClauseNotFound when it is no promise @throws WordingNotUsable when the note is too long */
    public void costs(String code, String note) {
        if (!(present(code) instanceof Promise promise)) {
            throw new ClauseNotFound();
        }
        promise.costs(note);
    }

    /** @throws ClauseNotFound when it is no behaviour */
    public void agree(String code, long seen, String wording, BehaviourTerms terms) {
        if (!(seen(code, seen) instanceof Behaviour behaviour)) {
            throw new ClauseNotFound();
        }
        behaviour.reword(wording);
        behaviour.agree(terms);
    }

    /** @throws ClauseNotFound when it is no promise */
    public void agree(String code, long seen, String wording, PromiseTerms terms) {
        if (!(seen(code, seen) instanceof Promise promise)) {
            throw new ClauseNotFound();
        }
        promise.reword(wording);
        promise.agree(terms);
    }

    /** @throws ClauseNotFound when it is no provision */
    public void agree(String code, long seen, String wording, ProvisionTerms terms) {
        if (!(seen(code, seen) instanceof Provision provision)) {
            throw new ClauseNotFound();
        }
        provision.reword(wording);
        provision.agree(terms);
    }

    /** Its words say what belongs here: until somebody writes others, the version is not published. */
    public void holdPlace(String code) {
        present(code).holdPlace();
    }

    /** The clause's words were found elsewhere, too. */
    public void alsoFrom(String code, List<ClauseSource> more) {
        present(code).alsoFrom(more);
    }

    public void reword(String code, long seen, String wording) {
        seen(code, seen).reword(wording);
    }

    /**
     * One place up ({@code -1}) or down ({@code 1}) among its like.
     *
     * @throws MoveNotPossible when it is the first or the last already
     */
    public void shift(String code, long seen, int by) {
        Clause clause = seen(code, seen);
        List<Clause> row = new ArrayList<>(row(clause));
        int from = row.indexOf(clause);
        int to = from + by;
        if (to < 0 || to >= row.size()) {
            throw new MoveNotPossible();
        }
        Collections.swap(row, from, to);
        for (int place = 0; place < row.size(); place++) {
            row.get(place).moveTo(place);
        }
    }

    /**
     * Puts a behaviour last under another principle, or on the other side.
     *
     * @throws MoveNotPossible when it is no behaviour
     */
    public void moveUnder(String code, long seen, String principleCode, Side side) {
        Principle principle = principle(principleCode);
        if (!(seen(code, seen) instanceof Behaviour behaviour)) {
            throw new MoveNotPossible();
        }
        behaviour.moveUnder(principle, side, after(principle.on(side)));
    }

    public void remove(String code, long seen) {
        seen(code, seen).remove(now);
    }

    /**
     * Puts a removed clause back, at the end of its row.
     *
     * @throws ClauseNotFound when it is not among the removed
     * @throws ClauseChangedMeanwhile when it is a definition and another has been written
     */
    public void putBack(String code) {
        Clause clause = version.wording().removed().stream()
                .filter(removed -> removed.getCode().equals(code))
                .findFirst()
                .orElseThrow(ClauseNotFound::new);
        if (clause instanceof ServiceDefinition) {
            version.wording().definition().ifPresent(there -> {
                throw new ClauseChangedMeanwhile(there.getWording());
            });
        }
        clause.putBack(after(row(clause)));
    }

    /** Starts from the words of another version; the codes stay, so that the two can be compared. */
    void copy(CharterVersion from) {
        Wording words = from.wording();
        words.definition().ifPresent(old -> define(old.getCode(), old.getWording(), old.getSources()));
        Map<Side, List<Behaviour>> sides = new HashMap<>();
        for (Principle old : words.principles()) {
            addPrinciple(old.getCode(), old.getWording(), old.getSources()).meantFor(old.getEncounter());
            sides.put(Side.DO, old.dos());
            sides.put(Side.DONT, old.donts());
            sides.forEach((side, behaviours) -> behaviours.forEach(behaviour -> addBehaviour(
                    old.getCode(),
                    side,
                    behaviour.getCode(),
                    behaviour.getWording(),
                    behaviour.getTerms(),
                    behaviour.getSources())));
        }
        words.promises().forEach(old -> addPromise(old.getCode(), old.getWording(), old.getTerms(), old.getSources())
                .costs(old.getCostNote()));
        words.provisions()
                .forEach(old ->
                        addProvision(old.part(), old.getCode(), old.getWording(), old.getTerms(), old.getSources()));
    }

    private List<? extends Clause> row(Clause clause) {
        if (clause instanceof Behaviour behaviour) {
            return behaviour.getPrinciple().on(behaviour.getSide());
        }
        Wording words = version.wording();
        return switch (clause.part()) {
            case PRINCIPLE -> words.principles();
            case PROMISE -> words.promises();
            case DEFINITION -> List.of();
            default -> words.provisions(clause.part());
        };
    }

    private Clause seen(String code, long seen) {
        Clause clause = present(code);
        clause.requireRevision(seen);
        return clause;
    }

    private Principle principle(String code) {
        if (present(code) instanceof Principle principle) {
            return principle;
        }
        throw new ClauseNotFound();
    }

    private Clause present(String code) {
        return version.clauses().stream()
                .filter(clause -> clause.getCode().equals(code) && !clause.isRemoved())
                .findFirst()
                .orElseThrow(ClauseNotFound::new);
    }

    private static int after(List<? extends Clause> row) {
        return row.isEmpty() ? 0 : row.get(row.size() - 1).getPlace() + 1;
    }
}
