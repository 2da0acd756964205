package org.servicecharter.workshop.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private static final int MOST_DOTS = 5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Themes themes;

    @Inject
    private BoardLog log;

    /** A third of the themes in dots, at least one, at most five. */
    static int budget(long themes) {
        return (int) Math.max(1, Math.min(MOST_DOTS, Math.round(themes / 3.0)));
    }

    /** A new vote: totals of an earlier one are gone. */
    public void open(Workshop workshop) {
        discard(workshop);
        themes.of(workshop).forEach(Theme::openVote);
    }

    /** Only totals are left. Ties stay ties. */
    public void close(Workshop workshop) {
        Map<String, Integer> totals = new HashMap<>();
        of(workshop).forEach(vote -> totals.merge(vote.getThemeId(), vote.getDots(), Integer::sum));
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
        em.createQuery("delete from DotVote v where v.workshopCode = :code")
                .setParameter("code", workshop.getCode())
                .executeUpdate();
    }

    /** Who was taken off the board votes no more. */
    void forget(@Observes SeatRemoved left) {
        em.createQuery("delete from DotVote v where v.workshopCode = :code and v.participantId = :participant")
                .setParameter("code", left.workshopCode())
                .setParameter("participant", left.participantId())
                .executeUpdate();
    }

    public VoteView view(Workshop workshop) {
        return new VoteView(workshop.getStage() == Stage.VOTE, budget(themes.count(workshop)));
    }

    /** One's own dots, which their owner alone may see. */
    public OwnVotes own(Workshop workshop, String participantId) {
        Map<String, Integer> votes = new TreeMap<>();
        by(workshop, participantId).forEach(vote -> votes.put(vote.getThemeId(), vote.getDots()));
        int placed = votes.values().stream().mapToInt(Integer::intValue).sum();
        return new OwnVotes(budget(themes.count(workshop)) - placed, votes);
    }

    /** @throws BudgetExceeded when all of this participant's dots together would be more than the budget */
    void place(Workshop workshop, String participantId, Theme theme, int dots) {
        int budget = budget(themes.count(workshop));
        List<DotVote> votes = by(workshop, participantId);
        int elsewhere = votes.stream()
                .filter(vote -> !vote.getThemeId().equals(theme.getId()))
                .mapToInt(DotVote::getDots)
                .sum();
        if (dots < 0 || dots > budget - elsewhere) {
            throw new BudgetExceeded(budget);
        }
        DotVote before = votes.stream()
                .filter(vote -> vote.getThemeId().equals(theme.getId()))
                .findFirst()
                .orElse(null);
        if (before == null && dots > 0) {
            em.persist(new DotVote(workshop.getCode(), theme.getId(), participantId, dots));
        } else if (before != null && dots > 0) {
            before.change(dots);
        } else if (before != null) {
            em.remove(before);
        }
    }

    private List<DotVote> of(Workshop workshop) {
        return em.createQuery("select v from DotVote v where v.workshopCode = :code", DotVote.class)
                .setParameter("code", workshop.getCode())
                .getResultList();
    }

    private List<DotVote> by(Workshop workshop, String participantId) {
        return em.createQuery(
                        "select v from DotVote v where v.workshopCode = :code and v.participantId = :participant",
                        DotVote.class)
                .setParameter("code", workshop.getCode())
                .setParameter("participant", participantId)
                .getResultList();
    }
}
