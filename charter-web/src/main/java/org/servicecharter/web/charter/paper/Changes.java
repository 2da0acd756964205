package org.servicecharter.web.charter.paper;

import java.util.List;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.ClauseChange.Mark;
import org.servicecharter.charter.text.Inheritance;
import org.servicecharter.web.print.Block;
import org.servicecharter.web.print.Manuscript;

/**
 * What differs between two published versions. A reworded clause is said twice, before and now, so that it can be
 * read by ear, too; what went is struck out, what came underlined.
 *
 * @param later the later version, whose title it has
 */
record Changes(Setting later, Original earlier, List<ClauseChange> changes) {

    byte[] pdf() {
        Manuscript paper = new Manuscript(
                later.text().language(),
                word("charter_compare.title") + ": " + later.text().title(),
                word("charter_compare.title"),
                Changes.class,
                "paper.css",
                "changes.css");
        Block body = later.coloured(paper).body();
        body.add("p", later.text().title()).as("muted kind");
        later.ours(body.add("h1", word("charter_compare.title")));
        Block versions = body.add("ul").as("facts");
        version(versions, "charter_compare.from", new Setting(earlier, later.words(), later.dates(), later.look()));
        version(versions, "charter_compare.to", later);
        umbrella(body);
        if (changes.isEmpty()) {
            later.ours(body.add("p", word("charter_compare.same")));
        }
        changes.forEach(change -> change(body, change));
        later.imprint(body, 0);
        return paper.pdf();
    }

    /** What holds beside a unit's charter may have moved while its own words did not. */
    private void umbrella(Block body) {
        Inheritance before = earlier.text().inheritance();
        Inheritance now = later.text().inheritance();
        if (before != null && now != null) {
            boolean same = before.version() == now.version();
            later.ours(body.add(
                    "p",
                    later.words()
                            .format(
                                    same ? "charter_compare.umbrella.same" : "charter_compare.umbrella.moved",
                                    before.title(),
                                    before.version(),
                                    now.version())));
        }
    }

    private void version(Block list, String key, Setting version) {
        later.ours(list.add("li", word(key) + ": " + version.edition()));
    }

    private void change(Block body, ClauseChange change) {
        Block box = body.add("div").as("change");
        later.ours(box.add("h2", word("ClauseChange." + change.kind()) + " · " + word("Part." + change.part())));
        if (change.under() != null) {
            box.add("p", change.under()).as("muted");
        }
        if (change.kind() == ClauseChange.Kind.REWORDED) {
            wording(box, word("paper.changes.before") + " ", change, Mark.DELETED);
            wording(box, word("paper.changes.now") + " ", change, Mark.INSERTED);
        } else {
            wording(box, "", change, change.kind() == ClauseChange.Kind.ADDED ? Mark.INSERTED : Mark.DELETED);
        }
    }

    /** The words that stayed with those that are marked so. */
    private void wording(Block box, String label, ClauseChange change, Mark mark) {
        Block line = box.add("p");
        later.ours(line.add("span", label)).as("muted");
        change.pieces().stream()
                .filter(piece -> piece.mark() == Mark.SAME || piece.mark() == mark)
                .forEach(piece -> line.add("span", piece.text()).as(piece.mark().name()));
    }

    private String word(String key) {
        return later.words().get(key);
    }
}
