package org.servicecharter.web.charter.paper;

import java.util.List;
import org.servicecharter.charter.rendition.RenditionLanguages;
import org.servicecharter.charter.rendition.Sides;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.web.print.Block;
import org.servicecharter.web.print.Manuscript;

/** Two texts of one published version side by side, clause by clause; each in its own language, to be read by ear, too. */
record SideBySide(Setting left, Setting right, List<Sides> pieces) {

    byte[] pdf() {
        Manuscript paper = new Manuscript(
                left.text().language(),
                word("charter_languages.title") + ": " + left.text().title(),
                word("charter_languages.title"),
                SideBySide.class,
                "paper.css",
                "changes.css");
        Block body = left.coloured(paper).body();
        body.add("p", left.text().title()).as("muted kind");
        left.ours(body.add("h1", word("charter_languages.title")));
        Block texts = body.add("ul").as("facts");
        List.of(left, right).forEach(one -> left.ours(texts.add("li", name(one.text()) + ": " + one.edition())));
        pieces.forEach(piece -> piece(body, piece));
        left.imprint(body, 0);
        return paper.pdf();
    }

    private void piece(Block body, Sides piece) {
        Block box = body.add("div").as("change");
        left.ours(box.add("h2", word("Part." + piece.part())));
        side(box, "side", left, piece.left());
        side(box, "side dont", right, piece.right());
        box.add("div").as("end");
    }

    private static void side(Block box, String style, Setting text, String words) {
        Block column = box.add("div").as(style);
        column.add("p", words == null ? "–" : words).with("lang", text.text().language());
    }

    private String name(CharterText text) {
        String language = RenditionLanguages.ownName(text.language());
        return text.format() == RenditionFormat.STANDARD
                ? language
                : language + ", " + word("RenditionFormat." + text.format());
    }

    private String word(String key) {
        return left.words().get(key);
    }
}
