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
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.seat.SeatRemoved;
import org.servicecharter.workshop.theme.Theme;
import org.servicecharter.workshop.theme.ThemeView;
import org.servicecharter.workshop.theme.Themes;

/** Opens a vote, keeps it secret, and collapses it to counts. */
@ApplicationScoped
public class Ballot {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Themes themes;

    @Inject
    private BoardLog log;

    /** A new vote on the terms of the current step: totals of an earlier one are gone. */
    public void open(Workshop workshop) {
        discard(workshop);
        PlannedStage step = workshop.getPlan().steps().get(workshop.getStep() - 1);
        em.persist(new OpenVote(workshop.getCode(), step, themes.count(workshop)));
        themes.of(workshop).forEach(Theme::openVote);
    }

    /** Only totals are left. Ties stay ties. */
    public void close(Workshop workshop) {
        Map<String, Integer> totals = new HashMap<>();
        of(workshop).forEach(dot -> totals.merge(dot.getThemeId(), 1, Integer::sum));
        List<Theme> all = themes.of(workshop);
        all.forEach(theme -> theme.count(totals.getOrDefault(theme.getId(), 0)));
        discard(workshop);
        log.tell(
                workshop,
                BoardEventKind.VOTES,
                Map.of("themes", all.stream().map(ThemeView::of).toList()));
    }

    /** The vote is broken off: its dots are thrown away uncounted. */
    public void discard(Workshop workshop) {
        em.flush();
        for (String kind : List.of("Dot", "OpenVote")) {
            em.createQuery("delete from " + kind + " v where v.workshopCode = :code")
                    .setParameter("code", workshop.getCode())
                    .executeUpdate();
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

    /** One's own dots, which their owner alone may see. */
    public OwnVotes own(Workshop workshop, String participantId) {
        List<Dot> dots = by(participantId);
        Map<String, Integer> votes = new TreeMap<>();
        dots.forEach(dot -> votes.merge(dot.getThemeId(), 1, Integer::sum));
        return new OwnVotes(view(workshop).budget() - dots.size(), votes);
    }

    /**
     * @throws VotingClosed when no vote is open
     * @throws BudgetExceeded when all of this participant's dots together would be more than the budget
     * @throws CapExceeded when there would be more on this theme than the cap
     */
    void place(Workshop workshop, String participantId, Theme theme, int dots) {
        OpenVote vote = find(workshop).orElseThrow(VotingClosed::new);
        List<Dot> all = by(participantId);
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
    private Optional<OpenVote> find(Workshop workshop) {
        return workshop.getStage() == Stage.VOTE
                ? Optional.ofNullable(em.find(OpenVote.class, workshop.getCode()))
                : Optional.empty();
    }

    private List<Dot> of(Workshop workshop) {
        return em.createQuery("select d from Dot d where d.workshopCode = :code", Dot.class)
                .setParameter("code", workshop.getCode())
                .getResultList();
    }

    private List<Dot> by(String participantId) {
        return em.createQuery("select d from Dot d where d.participantId = :participant", Dot.class)
                .setParameter("participant", participantId)
                .getResultList();
    }
}
