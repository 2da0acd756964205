package org.servicecharter.workshop.restore;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.servicecharter.shared.Told;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Plan;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.distil.BehaviourView;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.flag.FlagView;
import org.servicecharter.workshop.poll.Poll;
import org.servicecharter.workshop.poll.PollView;
import org.servicecharter.workshop.result.WorkshopRecord;
import org.servicecharter.workshop.snapshot.PlanStep;
import org.servicecharter.workshop.theme.ThemeView;

/** Whether the parts of a record fit together: each reference leads somewhere, and the whole could have happened. */
final class RecordCheck {

    private final WorkshopRecord record;
    private final Set<String> all = new HashSet<>();
    private final Set<String> cards = new HashSet<>();
    private final Set<String> originals = new HashSet<>();
    private final Set<String> themes = new HashSet<>();
    private final Set<String> principles = new HashSet<>();
    private final Set<String> behaviours = new HashSet<>();

    private RecordCheck(WorkshopRecord record) {
        this.record = record;
    }

    /**
     * @throws RecordNotUsable naming what does not fit
     * @throws org.servicecharter.workshop.PlanNotUsable when its plan cannot be walked from end to end
     */
    static WorkshopRecord checked(WorkshopRecord record, Instant now) {
        RecordCheck check = new RecordCheck(record);
        plan(record);
        check.requireSound();
        check.requireHappened(now);
        check.collect();
        check.requireCards();
        check.requireWords();
        check.requirePolls();
        return record;
    }

    /** @throws org.servicecharter.workshop.PlanNotUsable when it cannot be walked from end to end */
    static Plan plan(WorkshopRecord record) {
        return Plan.checked(record.plan().stream().map(RecordCheck::planned).toList());
    }

    /** The vote whose dots the themes have; {@code null} for none. A file of before says it by its step alone. */
    static Integer counted(WorkshopRecord record) {
        boolean told = record.countedVote() != null || record.themes().stream().allMatch(theme -> theme.dots() == null);
        return told
                ? record.countedVote()
                : Integer.valueOf(Math.max(1, plan(record).votesUntil(record.step())));
    }

    private static PlannedStage planned(PlanStep step) {
        return new PlannedStage(step.name(), step.minutes(), step.question(), step.opensAt())
                .voting(step.dots(), step.cap());
    }

    private void requireSound() {
        WorkshopState state = record.state();
        boolean begun = state.isOver() || state == WorkshopState.RUNNING || state == WorkshopState.PAUSED;
        if (record.step() < (begun ? 1 : 0)
                || record.step() > (begun ? record.plan().size() : 0)) {
            throw new RecordNotUsable("step", "step");
        }
        if (state.isOver() && record.closedAt() == null) {
            throw new RecordNotUsable("missing", "closedAt");
        }
        if (!begun) {
            requireNone("moves", record.moves());
            requireNone("cards", record.cards());
            requireNone("takenOut", record.takenOut());
            requireNone("themes", record.themes());
            requireNone("principles", record.principles());
            requireNone("polls", record.polls());
            requireNone("definition", record.definition() == null ? List.of() : List.of(record.definition()));
        }
        boolean ended = state.isOver() || state == WorkshopState.CANCELLED;
        if (record.cardsRemovedAt() != null && (!ended || !record.cards().isEmpty())) {
            throw new RecordNotUsable("removed", "cardsRemovedAt");
        }
    }

    private static void requireNone(String name, List<?> told) {
        if (!told.isEmpty()) {
            throw new RecordNotUsable("notBegun", name);
        }
    }

    private void requireHappened(Instant now) {
        requireHappened("closedAt", record.closedAt(), now);
        requireHappened("cardsRemovedAt", record.cardsRemovedAt(), now);
        for (int i = 0; i < record.moves().size(); i++) {
            requireHappened("moves " + (i + 1) + ", at", record.moves().get(i).at(), now);
        }
    }

    private static void requireHappened(String place, Instant moment, Instant now) {
        if (moment != null && moment.isAfter(now)) {
            throw new RecordNotUsable("future", place);
        }
    }

    private void collect() {
        for (int i = 0; i < record.cards().size(); i++) {
            CardView card = record.cards().get(i);
            collect(cards, card.id(), "cards " + (i + 1));
            if (card.copyOf() == null) {
                originals.add(card.id());
            }
            for (int j = 0; j < card.merged().size(); j++) {
                collect(cards, card.merged().get(j).id(), "cards " + (i + 1) + ", merged " + (j + 1));
                originals.add(card.merged().get(j).id());
            }
        }
        if (cards.size() > Told.MOST) {
            throw new RecordNotUsable("many", "cards", Told.MOST);
        }
        for (int i = 0; i < record.themes().size(); i++) {
            collect(themes, record.themes().get(i).id(), "themes " + (i + 1));
            requireCountedOnce(record.themes().get(i), "themes " + (i + 1));
        }
        for (int i = 0; i < record.principles().size(); i++) {
            PrincipleView principle = record.principles().get(i);
            collect(principles, principle.id(), "principles " + (i + 1));
            for (int j = 0; j < principle.behaviours().size(); j++) {
                String place = "principles " + (i + 1) + ", behaviours " + (j + 1);
                collect(behaviours, principle.behaviours().get(j).id(), place);
            }
        }
    }

    private void requireCountedOnce(ThemeView theme, String place) {
        Set<Integer> votes = new HashSet<>();
        votes.add(theme.dots() == null ? null : counted(record));
        for (int i = 0; i < theme.before().size(); i++) {
            int vote = theme.before().get(i).vote();
            if (!votes.add(vote)) {
                throw new RecordNotUsable("votes", place + ", before " + (i + 1) + ", vote", vote);
            }
        }
    }

    private void collect(Set<String> ids, String id, String place) {
        ids.add(id);
        if (!all.add(id)) {
            throw new RecordNotUsable("twice", place + ", id", id);
        }
    }

    private void requireCards() {
        for (int i = 0; i < record.cards().size(); i++) {
            CardView card = record.cards().get(i);
            String place = "cards " + (i + 1);
            requireThere(themes, card.theme(), place + ", theme");
            requireThere(cards, card.copyOf(), place + ", copyOf");
            if (card.copyOf() != null
                    && (!originals.contains(card.copyOf()) || !card.merged().isEmpty())) {
                throw new RecordNotUsable("copy", place);
            }
            requireNobody(card.author(), place + ", author");
            for (int j = 0; j < card.merged().size(); j++) {
                requireNobody(card.merged().get(j).author(), place + ", merged " + (j + 1) + ", author");
            }
        }
    }

    /** In an anonymous workshop (W-05). */
    private void requireNobody(String author, String place) {
        if (author != null && record.anonymity() == Anonymity.ANONYMOUS) {
            throw new RecordNotUsable("author", place);
        }
    }

    private void requireWords() {
        if (record.definition() != null) {
            List<String> sources = record.definition().cards();
            for (int i = 0; i < sources.size(); i++) {
                requireThere(cards, sources.get(i), "definition, cards " + (i + 1));
            }
        }
        for (int i = 0; i < record.principles().size(); i++) {
            PrincipleView principle = record.principles().get(i);
            String place = "principles " + (i + 1);
            requireThere(themes, principle.theme(), place + ", theme");
            for (int j = 0; j < principle.behaviours().size(); j++) {
                BehaviourView behaviour = principle.behaviours().get(j);
                requireThere(cards, behaviour.card(), place + ", behaviours " + (j + 1) + ", card");
            }
        }
        for (int i = 0; i < record.flags().size(); i++) {
            requireClause(record.flags().get(i), "flags " + (i + 1));
        }
    }

    private void requireClause(FlagView flag, String place) {
        boolean there =
                switch (flag.part()) {
                    case DEFINITION -> record.definition() != null && flag.clause() == null;
                    case PRINCIPLE -> principles.contains(flag.clause());
                    case BEHAVIOUR -> behaviours.contains(flag.clause());
                };
        if (!there) {
            throw new RecordNotUsable("gone", place + ", clause", String.valueOf(flag.clause()));
        }
    }

    /** Counted, each once, by as many as answered; of too few no counts (decision 49). */
    private void requirePolls() {
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < record.polls().size(); i++) {
            PollView poll = record.polls().get(i);
            String place = "polls " + (i + 1);
            if (!asked.add(poll.question() + " " + poll.stage())) {
                throw new RecordNotUsable(
                        "twice", place + ", question", poll.question().name());
            }
            boolean few = poll.answered() < Poll.FEWEST;
            boolean fits = few
                    ? poll.counts() == null
                    : poll.counts() != null
                            && poll.counts().size() == poll.question().answers()
                            && poll.counts().stream()
                                            .mapToLong(Integer::longValue)
                                            .sum()
                                    == poll.answered();
            if (!poll.counted() || !fits) {
                throw new RecordNotUsable("counts", place);
            }
        }
    }

    private static void requireThere(Set<String> ids, String id, String place) {
        if (id != null && !ids.contains(id)) {
            throw new RecordNotUsable("gone", place, id);
        }
    }
}
