package org.servicecharter.web.charter.paper;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.web.Dates;
import org.servicecharter.web.Words;
import org.servicecharter.web.print.Block;
import org.servicecharter.web.print.Look;
import org.servicecharter.web.print.Manuscript;
import org.servicecharter.web.print.QrCode;

/** What all papers of one charter share: how they begin, how an entry is said, and what stands at their foot. */
record Setting(Original original, Words words, Dates dates, Look look) {

    CharterText text() {
        return original.text();
    }

    Manuscript manuscript(Paper paper) {
        return coloured(new Manuscript(
                text().language(),
                text().title(),
                words.get("paper.about." + paper),
                Setting.class,
                "paper.css",
                paper.word() + ".css"));
    }

    /** In the organisation's colour, where it has one. */
    Manuscript coloured(Manuscript paper) {
        return look.accent() == null
                ? paper
                : paper.style(".definition{border-left-color:%1$s}.address{color:%1$s}.question{background-color:%2$s}"
                        .formatted(look.accent(), look.soft()));
    }

    void opening(Block into) {
        if (look.logo() != null) {
            into.add("img").as("logo").with("alt", look.name()).with("src", look.logo());
        }
        ours(into.add("p", words.get("CharterKind." + text().kind()))).as("muted kind");
        into.add("h1", text().title());
        if (text().motto() != null) {
            into.add("p", text().motto()).as("motto");
        }
    }

    void definition(Block into) {
        if (text().definition() != null) {
            into.add("p", text().definition()).as("definition");
        }
    }

    /** The principles; then what is promised, in its words alone. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        text().principles().forEach(one -> entries.add(entry(one)));
        if (!text().promises().isEmpty()) {
            List<String> promises =
                    text().promises().stream().map(CharterText.Promise::text).toList();
            entries.add(new Entry(null, List.of(new Entry.Side(null, "do", promises))));
        }
        return entries;
    }

    /** A principle in the words of its behaviours alone. */
    Entry entry(CharterText.Principle principle) {
        return entry(principle, CharterText.Behaviour::text);
    }

    /** A principle with all that the public is told of its behaviours. */
    Entry whole(CharterText.Principle principle) {
        return entry(principle, this::told);
    }

    private Entry entry(CharterText.Principle principle, Function<CharterText.Behaviour, String> line) {
        return new Entry(
                principle.number() + ". " + principle.name(),
                List.of(
                        new Entry.Side(words.get("general.do"), "do", lines(principle.dos(), line)),
                        new Entry.Side(words.get("general.dont"), "dont", lines(principle.donts(), line))));
    }

    private static List<String> lines(
            List<CharterText.Behaviour> behaviours, Function<CharterText.Behaviour, String> line) {
        return behaviours.stream().map(line).toList();
    }

    private String told(CharterText.Behaviour behaviour) {
        return Stream.concat(
                        Stream.of(behaviour.text()),
                        behaviour.told().stream().map(fact -> asked(words.get("Fact." + fact.kind())) + fact.text()))
                .collect(Collectors.joining(" · "));
    }

    /** A question is answered, a name is said to be something. */
    private static String asked(String label) {
        return label + (label.endsWith("?") ? " " : ": ");
    }

    /** An entry with so many lines of each side at most. */
    void entry(Block into, Entry entry, int most) {
        Block box = into.add("div").as("entry");
        heading(box, entry);
        for (Entry.Side side : entry.sides()) {
            List<String> lines =
                    side.lines().subList(0, Math.min(most, side.lines().size()));
            if (!lines.isEmpty()) {
                Block column = box.add("div").as(side.label() == null ? "whole" : "side " + side.style());
                if (side.label() != null) {
                    ours(column.add("h3", side.label()));
                }
                Block list = column.add("ul");
                lines.forEach(line -> list.add("li", line));
            }
        }
        box.add("div").as("end");
    }

    private void heading(Block box, Entry entry) {
        if (entry.name() == null) {
            ours(box.add("h2", words.get("charter.promises")));
        } else {
            box.add("h2", entry.name());
        }
    }

    /** Words of the portal's own, which are in its language, whatever the text is in. */
    Block ours(Block block) {
        return block.with("lang", words.language());
    }

    /**
     * Where to read on, as code and as words, and which text this is.
     *
     * @param missing how many lines had no room
     */
    void imprint(Block into, int missing) {
        Block foot = ours(into.add("div")).as("imprint");
        foot.add("img")
                .as("qr")
                .with("alt", words.format("paper.qr", original.address()))
                .with("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(code().png()));
        Block beside = foot.add("div").as("beside");
        beside.add("p", missing == 0 ? words.get("paper.whole") : rest(missing));
        beside.add("p", original.address()).as("address");
        beside.add("p", edition()).as("muted");
        foot.add("div").as("end");
    }

    /** So many lines had no room. */
    String rest(int missing) {
        return words.format("paper.rest", missing);
    }

    /** Stands at the foot of every page; what is read aloud passes over it. */
    void running(Block body) {
        Block running = body.add("div").as("running");
        running.add("span", text().title() + " · ");
        ours(running.add("span", edition() + " · "));
        running.add("span").as("page-number");
    }

    /** Whether it is one page wherever in a longer paper it comes: there a page may hold a hair less than alone. */
    boolean isOnePage(Manuscript part) {
        part.body().add("div").as("slack");
        return part.pages() == 1;
    }

    /** "Version 2, from 1 March 2026 · Fingerprint 0f3a…" */
    String edition() {
        return words.format("paper.edition", text().version(), dates.date(text().effectiveOn()), original.shortHash());
    }

    QrCode code() {
        return QrCode.of(original.address());
    }
}
