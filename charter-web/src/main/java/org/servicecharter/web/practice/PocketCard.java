package org.servicecharter.web.practice;

import java.util.List;
import org.servicecharter.charter.text.Part;
import org.servicecharter.framework.TalkStep;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.freedom.PolicyView;
import org.servicecharter.practice.guide.GuideView;
import org.servicecharter.web.Words;
import org.servicecharter.web.print.Block;
import org.servicecharter.web.print.Manuscript;

/**
 * What to say and do at a touchpoint, as a card A6 for the pocket. As many sides as it takes.
 *
 * @param opening the question that opens its encounter; {@code null} when nobody said which that is
 */
record PocketCard(GuideView guide, List<PolicyView> policies, String opening, Words words, PracticeWords said) {

    byte[] pdf() {
        Manuscript card = new Manuscript(
                "en", guide.touchpoint().name(), words.get("practice_card.about"), PocketCard.class, "pocket.css");
        Block body = card.body();
        body.add("p", guide.touchpoint().journey()).as("muted");
        body.add("h1", guide.touchpoint().name());
        if (guide.touchpoint().details().question() != null) {
            body.add("p", "“" + guide.touchpoint().details().question() + "”").as("question");
        }
        talk(body);
        list(body, "practice_guide.do", "do", texts(Part.DO));
        list(body, "practice_guide.dont", "dont", texts(Part.DONT));
        list(body, "practice_guide.promises", "plain", texts(Part.PROMISE));
        guide.scripts().forEach(one -> script(body, one));
        list(
                body,
                "practice_guide.questions",
                "plain",
                guide.questions().stream().map(GuideView.Line::words).toList());
        list(body, "practice_guide.freedoms", "plain", freedoms());
        return card.pdf();
    }

    private void talk(Block body) {
        if (guide.hat() != null) {
            body.add("p", words.get("Hat." + guide.hat() + ".text"));
        }
        if (opening != null) {
            body.add("p", words.get("practice_guide.opening") + " “" + opening + "”");
        }
        Block steps = body.add("ol");
        for (TalkStep step : TalkStep.values()) {
            steps.add("li", words.get("TalkStep." + step));
        }
    }

    private void script(Block body, GuideView.Lines lines) {
        Block box = body.add("div").as("part");
        box.add("h2", words.format("practice_card.script", said.language(lines.language())));
        lines.words().lines().forEach(line -> box.add("p", line).with("lang", lines.language()));
    }

    private List<String> texts(Part part) {
        return guide.held().stream()
                .filter(clause -> clause.part() == part)
                .map(ClauseInForce::text)
                .toList();
    }

    private List<String> freedoms() {
        return policies.stream()
                .map(policy -> policy.terms().freedom() + " " + said.limit(policy.terms()))
                .toList();
    }

    private void list(Block body, String heading, String style, List<String> lines) {
        if (!lines.isEmpty()) {
            Block box = body.add("div").as("part");
            box.add("h2", words.get(heading));
            Block list = box.add("ul").as(style);
            lines.forEach(line -> list.add("li", line));
        }
    }
}
