package org.servicecharter.web.workshop.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;
import org.servicecharter.web.print.Block;
import org.servicecharter.web.print.Letters;
import org.servicecharter.web.print.Manuscript;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.distil.BehaviourView;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.flag.FlagView;
import org.servicecharter.workshop.poll.PollView;
import org.servicecharter.workshop.result.ResultCard;
import org.servicecharter.workshop.result.ResultCards;
import org.servicecharter.workshop.result.ResultTheme;
import org.servicecharter.workshop.result.WorkshopResult;

/** A result as a tree of headings, paragraphs and lists, from which the PDF is set. What people wrote is text in it. */
@ApplicationScoped
public class PrintedResult {

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

    @Inject
    private Portal portal;

    Manuscript of(WorkshopResult result) {
        Manuscript manuscript = new Manuscript(
                portal.getLanguage(),
                result.title(),
                words.get("result.kind") + " " + result.code(),
                PrintedResult.class,
                "result.css");
        Block body = manuscript.body();
        body.add("h1", result.title()).read();
        muted(
                body,
                words.get("result.kind") + " " + result.code() + " · "
                        + words.format("result.people", result.participants()));
        if (!written(result).allMatch(Letters::coverAll)) {
            body.add("p", words.get("result.letters"));
        }
        if (result.definition() != null) {
            body.add("h2", words.get("result.definition"));
            body.add("p", result.definition().text()).as("definition").read();
        }
        section(body, "result.principles", result.principles(), this::principle);
        section(body, "result.flags", result.flags(), (to, flag) -> to.add("p", doubts.of(result, flag))
                .read());
        section(body, "result.polls", result.polls(), this::poll);
        section(body, "result.themes", result.themes(), this::theme);
        ResultCards all = new ResultCards(result);
        for (Chart chart : Chart.values()) {
            if (!all.on(chart).isEmpty()) {
                body.add("h2", words.get("result.chart." + chart));
                cards(body, all.on(chart));
            }
        }
        return manuscript;
    }

    private <T> void section(Block body, String heading, List<T> all, BiConsumer<Block, T> each) {
        if (!all.isEmpty()) {
            body.add("h2", words.get(heading));
            all.forEach(one -> each.accept(body, one));
        }
    }

    /** What people wrote. */
    private static Stream<String> written(WorkshopResult result) {
        Stream<String> found = result.principles().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.name()), one.behaviours().stream().map(BehaviourView::text)));
        Stream<String> cards = result.cards().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(signed(one.card().text(), one.card().author())),
                        one.card().merged().stream().map(other -> signed(other.text(), other.author()))));
        Stream<String> others = Stream.concat(
                Stream.of(
                        result.title(),
                        result.definition() == null ? "" : result.definition().text()),
                result.themes().stream().map(one -> one.theme().name()).filter(Objects::nonNull));
        Stream<String> notes = result.flags().stream().map(FlagView::note).filter(Objects::nonNull);
        return Stream.of(others, found, notes, cards).flatMap(Function.identity());
    }

    private void principle(Block body, PrincipleView principle) {
        body.add("h3", principle.name()).read();
        if (principle.behaviours().isEmpty()) {
            return;
        }
        Block list = body.add("ul");
        for (BehaviourView behaviour : principle.behaviours()) {
            list.add("li", words.get("result.kind." + behaviour.kind()) + ": " + behaviour.text());
        }
    }

    private void poll(Block body, PollView poll) {
        body.add("h3", counts.question(poll));
        muted(body, counts.about(poll));
        Block list = body.add("ul");
        counts.lines(poll).forEach(one -> list.add("li", one));
    }

    private void theme(Block body, ResultTheme one) {
        String name = one.theme().name();
        body.add("h3", name == null ? words.get("result.unnamed") : name).read();
        if (!votes.of(one).isEmpty()) {
            muted(body, votes.of(one));
        }
        cards(body, one.cards());
    }

    private void cards(Block body, List<ResultCard> cards) {
        if (cards.isEmpty()) {
            return;
        }
        Block list = body.add("ul");
        for (ResultCard one : cards) {
            Block item = list.item(one.card().text() + marks.of(one.card()));
            if (!one.card().merged().isEmpty()) {
                Block joined = item.add("ul");
                one.card().merged().forEach(other -> joined.item(other.text() + marks.of(other)));
            }
        }
    }

    private static String signed(String text, String author) {
        return author == null ? text : text + " (" + author + ")";
    }

    private static void muted(Block body, String text) {
        body.add("p", text).as("muted");
    }
}
