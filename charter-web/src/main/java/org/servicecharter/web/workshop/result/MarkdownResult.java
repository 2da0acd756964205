package org.servicecharter.web.workshop.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.distil.BehaviourView;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.poll.PollView;
import org.servicecharter.workshop.result.ResultCard;
import org.servicecharter.workshop.result.ResultCards;
import org.servicecharter.workshop.result.ResultTheme;
import org.servicecharter.workshop.result.WorkshopResult;

/** A result as Markdown (CommonMark). What people wrote stays text, whatever signs it holds. */
@ApplicationScoped
public class MarkdownResult {

    private static final String SIGNS = "([\\\\`*_\\[\\]<>#|~&])";
    private static final String FIRST_SIGNS = "(?m)^(\\s*)([-+=])";
    private static final String NUMBERS = "(?m)^(\\s*\\d+)([.)])";

    @Inject
    private Words words;

    @Inject
    private PollWords counts;

    @Inject
    private VoteWords votes;

    @Inject
    private DoubtWords doubts;

    @Inject
    private CardMarks marks;

    public String of(WorkshopResult result) {
        StringBuilder text = new StringBuilder("# " + line(result.title()) + "\n");
        if (result.definition() != null) {
            heading(text, words.get("result.definition"));
            text.append("\n> ").append(line(result.definition().text())).append('\n');
        }
        section(text, "result.principles", result.principles(), this::principle);
        section(text, "result.flags", result.flags(), (to, flag) -> to.append("\n- ")
                .append(line(doubts.of(result, flag)))
                .append('\n'));
        section(text, "result.polls", result.polls(), this::poll);
        section(text, "result.themes", result.themes(), this::theme);
        ResultCards all = new ResultCards(result);
        for (Chart chart : Chart.values()) {
            List<ResultCard> cards = all.on(chart);
            if (!cards.isEmpty()) {
                heading(text, words.get("result.chart." + chart));
                text.append('\n');
                cards.forEach(card -> item(text, card));
            }
        }
        return text.toString();
    }

    private <T> void section(StringBuilder text, String heading, List<T> all, BiConsumer<StringBuilder, T> each) {
        if (!all.isEmpty()) {
            heading(text, words.get(heading));
            all.forEach(one -> each.accept(text, one));
        }
    }

    private void principle(StringBuilder text, PrincipleView principle) {
        text.append("\n### ").append(line(principle.name())).append('\n');
        for (Chart kind : List.of(Chart.DO, Chart.DONT)) {
            List<BehaviourView> behaviours = principle.behaviours().stream()
                    .filter(behaviour -> behaviour.kind() == kind)
                    .toList();
            if (!behaviours.isEmpty()) {
                text.append("\n").append(words.get("result.chart." + kind)).append(":\n\n");
                behaviours.forEach(
                        one -> text.append("- ").append(block(one.text())).append('\n'));
            }
        }
    }

    private void poll(StringBuilder text, PollView poll) {
        text.append("\n### ").append(line(counts.question(poll)));
        text.append("\n\n").append(line(counts.about(poll))).append("\n\n");
        counts.lines(poll).forEach(one -> text.append("- ").append(line(one)).append('\n'));
    }

    private void theme(StringBuilder text, ResultTheme one) {
        String name = one.theme().name();
        text.append("\n### ").append(line(name == null ? words.get("result.unnamed") : name));
        List<String> counted = votes.dots(one);
        text.append(counted.isEmpty() ? "" : " (" + line(String.join(", ", counted)) + ")");
        text.append("\n\n");
        one.cards().forEach(card -> item(text, card));
    }

    private void item(StringBuilder text, ResultCard one) {
        text.append("- ").append(block(one.card().text()));
        text.append(line(marks.of(one.card())));
        text.append('\n');
        for (CardView.Merged merged : one.card().merged()) {
            text.append("  - ").append(line(merged.text()));
            text.append(line(marks.of(merged))).append('\n');
        }
    }

    private static void heading(StringBuilder text, String heading) {
        text.append("\n## ").append(heading).append('\n');
    }

    private static String line(String text) {
        return escaped(text.replaceAll("\\R", " "));
    }

    /** Keeps its lines, indented so that they stay in their item of a list. */
    private static String block(String text) {
        return escaped(text.replaceAll("\\R\\s*", "\n")).replace("\n", "\n  ");
    }

    private static String escaped(String text) {
        return text.replaceAll(SIGNS, "\\\\$1")
                .replaceAll(FIRST_SIGNS, "$1\\\\$2")
                .replaceAll(NUMBERS, "$1\\\\$2");
    }
}
