package org.servicecharter.workshop.result;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.card.CardView;

/** The cards of one result, sorted once to be looked up: a result may have thousands, and its page asks about each. */
public final class ResultCards implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<ResultCard> all;
    private final Map<String, ResultCard> shown = new HashMap<>();
    private final Map<Chart, List<ResultCard>> onCharts;
    private final Map<String, List<Became>> became = new HashMap<>();
    private final Map<String, List<ResultTheme>> themes = new HashMap<>();

    public ResultCards(WorkshopResult result) {
        all = result.cards();
        for (ResultCard one : all) {
            shown.put(one.card().id(), one);
            one.card().merged().stream().map(CardView.Merged::id).forEach(id -> shown.put(id, one));
        }
        onCharts = all.stream().filter(one -> original(one) == one).collect(groupingBy(one -> one.card()
                .chart()));
        all.forEach(one -> one.became().forEach(part -> add(became, one, part)));
        result.themes().forEach(theme -> theme.cards().forEach(one -> add(themes, one, theme)));
    }

    private <T> void add(Map<String, List<T>> found, ResultCard card, T one) {
        List<T> those = found.computeIfAbsent(original(card).card().id(), none -> new ArrayList<>());
        if (!those.contains(one)) {
            those.add(one);
        }
    }

    /** The cards of one chart, each once: a copy in another theme is no card that somebody wrote. */
    public List<ResultCard> on(Chart chart) {
        return onCharts.getOrDefault(chart, List.of());
    }

    /** What this is a copy of, or what is shown for that; itself when it is none, or when that is gone. */
    public ResultCard original(ResultCard card) {
        ResultCard next = shown.get(card.card().copyOf());
        return next == null || next == card ? card : original(next);
    }

    /** What was made of this card or of a copy of it. */
    public List<Became> became(ResultCard card) {
        return became.getOrDefault(card.card().id(), List.of());
    }

    /** The themes that took in this card or a copy of it. */
    public List<ResultTheme> themes(ResultCard card) {
        return themes.getOrDefault(card.card().id(), List.of());
    }

    /** Those of these ids, as far as they are still there; for one that was joined to another, that other. */
    public List<ResultCard> those(List<String> ids) {
        Set<ResultCard> found =
                ids.stream().map(shown::get).filter(Objects::nonNull).collect(toSet());
        return all.stream().filter(found::contains).toList();
    }

    /** None or the one card of this id; {@code null} is the id of none. */
    public List<ResultCard> that(String id) {
        return shown.containsKey(id) ? List.of(shown.get(id)) : List.of();
    }
}
