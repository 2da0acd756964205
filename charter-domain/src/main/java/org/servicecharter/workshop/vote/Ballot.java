package org.servicecharter.workshop.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.servicecharter.workshop.Plan;
import org.servicecharter.workshop.PlanNotUsable;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.seat.SeatRemoved;
import org.servicecharter.workshop.theme.Theme;
import org.servicecharter.workshop.theme.ThemeView;
import org.servicecharter.workshop.theme.Themes;

/** Opens a vote, keeps it secret, and counts it. */
@ApplicationScoped
public class Ballot {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Themes themes;

    @Inject
    private Totals totals;

    @Inject
    private BoardLog log;

    /**
     * The vote of the current step, on the terms of that step. One that was left before goes on with its dots, as far
     * as their themes are there and the terms allow. What was counted stays, and is shown to nobody until this one is
     * left.
     *
     * @return whether it goes on
     */
    public boolean open(Workshop workshop) {
        int number = number(workshop);
        boolean again = numbers(workshop).contains(number);
        List<Dot> kept = of(workshop, number);
        kept.forEach(em::detach); // the same dots come again, on the terms of now
        em.createQuery("delete from Vote v where v.workshopCode = :code and v.number = :number")
                .setParameter("code", workshop.getCode())
                .setParameter("number", number)
                .executeUpdate();
        PlannedStage step = workshop.getPlan().steps().get(workshop.getStep() - 1);
        Vote vote = new Vote(workshop.getCode(), number, step, themes.count(workshop));
        em.persist(vote);
        em.flush(); // dots refer to its row
        workshop.getCourse().showCount(null);
        Set<String> there = themes.of(workshop).stream().map(Theme::getId).collect(Collectors.toSet());
        lay(vote, kept.stream().filter(dot -> there.contains(dot.getThemeId())).toList());
        return again;
    }

    private void lay(Vote vote, List<Dot> kept) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<List<String>, Integer> onThemes = new HashMap<>();
        for (Dot dot : kept) {
            String owner = dot.getParticipantId();
            int onTheme = onThemes.merge(List.of(owner, dot.getThemeId()), 1, Integer::sum);
            if (onTheme <= vote.getCap() && numbers.getOrDefault(owner, 0) < vote.getBudget()) {
                em.persist(new Dot(vote, owner, numbers.merge(owner, 1, Integer::sum), dot.getThemeId(), onTheme));
            }
        }
    }

    /**
     * Forward from this place: the votes that lie behind then are counted. Back from an open vote: what was counted
     * before this step is shown again. To be asked before a vote opens.
     *
     * @return whether totals are to be told
     */
    public boolean leave(Workshop workshop, int from) {
        Plan plan = workshop.getPlan();
        int before = plan.votesUntil(from - 1);
        int until = plan.votesUntil(workshop.getStep() - 1);
        List<Integer> behind = numbers(workshop).stream()
                .filter(number -> before < number && number <= until)
                .toList();
        boolean open = plan.stageAt(from) == Stage.VOTE;
        behind.forEach(number ->
                totals.count(workshop, number, of(workshop, number), open && number == plan.votesUntil(from)));
        return !behind.isEmpty() || open && totals.showLatest(workshop, until);
    }

    /**
     * Votes are known by their number in the plan: one that was opened, and lies ahead since somebody went back, keeps it.
     *
     * @throws PlanNotUsable when votes are added or taken out as far as such a one
     */
    public void requireKept(Workshop workshop, Plan next) {
        Plan plan = workshop.getPlan();
        int opened = Stream.concat(numbers(workshop).stream(), totals.latest(workshop, Plan.MOST_STEPS).stream())
                .max(Integer::compare)
                .orElse(0);
        int place = plan.placeOfVote(opened);
        int all = plan.votesUntil(Plan.MOST_STEPS);
        boolean others = all != next.votesUntil(Plan.MOST_STEPS)
                || all > 1 && plan.votesUntil(place) != next.votesUntil(place); // one gone, another come
        if (others && place > workshop.getStep() && !next.beginsLike(plan, place)) {
            throw new PlanNotUsable("votes", place);
        }
    }

    /** Everybody hears the totals, unless another vote is open now. */
    public void tell(Workshop workshop) {
        if (workshop.getCourse().getCountedVote() != null) {
            List<ThemeView> told = themes.of(workshop).stream()
                    .map(theme -> ThemeView.of(theme, workshop))
                    .toList();
            log.tell(workshop, BoardEventKind.VOTES, Map.of("themes", told));
        }
    }

    /** Only totals are left; what was counted is shown, whatever step it ends in. */
    public void close(Workshop workshop) {
        em.flush();
        em.createQuery("delete from Vote v where v.workshopCode = :code")
                .setParameter("code", workshop.getCode())
                .executeUpdate();
        if (workshop.getCourse().getCountedVote() == null && totals.showLatest(workshop, Plan.MOST_STEPS)) {
            tell(workshop);
        }
    }

    /** Who was taken off the board votes no more. */
    void forget(@Observes SeatRemoved left) {
        em.createQuery("delete from Dot d where d.participantId = :participant")
                .setParameter("participant", left.participantId())
                .executeUpdate();
    }

    public VoteView view(Workshop workshop) {
        return find(workshop)
                .map(vote -> new VoteView(true, vote.getBudget(), vote.getCap()))
                .orElseGet(() -> new VoteView(false, 0, 0));
    }

    /** One's own dots, which their owner alone may see; none outside the voting step. */
    public OwnVotes own(Workshop workshop, String participantId) {
        return find(workshop)
                .map(vote -> own(vote, by(vote, participantId)))
                .orElseGet(() -> new OwnVotes(0, Map.of()));
    }

    private static OwnVotes own(Vote vote, List<Dot> dots) {
        Map<String, Integer> votes = new TreeMap<>();
        dots.forEach(dot -> votes.merge(dot.getThemeId(), 1, Integer::sum));
        return new OwnVotes(vote.getBudget() - dots.size(), votes);
    }

    /**
     * @throws VotingClosed when no vote is open
     * @throws BudgetExceeded when all of this participant's dots together would be more than the budget
     * @throws CapExceeded when there would be more on this theme than the cap
     */
    void place(Workshop workshop, String participantId, Theme theme, int dots) {
        Vote vote = find(workshop).orElseThrow(VotingClosed::new);
        List<Dot> all = by(vote, participantId);
        List<Dot> here = all.stream()
                .filter(dot -> dot.getThemeId().equals(theme.getId()))
                .toList();
        vote.require(dots, all.size() - here.size());
        here.stream().filter(dot -> dot.getOnTheme() > dots).forEach(em::remove);
        Iterator<Integer> free = IntStream.rangeClosed(1, vote.getBudget())
                .filter(number -> all.stream().noneMatch(dot -> dot.getNumber() == number))
                .iterator();
        for (int onTheme = here.size() + 1; onTheme <= dots; onTheme++) {
            em.persist(new Dot(vote, participantId, free.next(), theme.getId(), onTheme));
        }
    }

    /** Empty outside the voting step. */
    private Optional<Vote> find(Workshop workshop) {
        return workshop.getStage() == Stage.VOTE
                ? Optional.ofNullable(em.find(Vote.class, new Vote.Key(workshop.getCode(), number(workshop))))
                : Optional.empty();
    }

    /** Of the vote of the current step, from 1 in the plan. */
    private static int number(Workshop workshop) {
        return workshop.getPlan().votesUntil(workshop.getStep());
    }

    /** Of all votes that were opened, in the order of the plan. */
    private List<Integer> numbers(Workshop workshop) {
        return em.createQuery(
                        "select v.number from Vote v where v.workshopCode = :code order by v.number", Integer.class)
                .setParameter("code", workshop.getCode())
                .getResultList();
    }

    private List<Dot> of(Workshop workshop, int vote) {
        return em.createQuery(
                        "select d from Dot d where d.workshopCode = :code and d.vote = :vote"
                                + " order by d.participantId, d.number",
                        Dot.class)
                .setParameter("code", workshop.getCode())
                .setParameter("vote", vote)
                .getResultList();
    }

    private List<Dot> by(Vote vote, String participantId) {
        return em.createQuery("select d from Dot d where d.participantId = :participant and d.vote = :vote", Dot.class)
                .setParameter("participant", participantId)
                .setParameter("vote", vote.getNumber())
                .getResultList();
    }
}
