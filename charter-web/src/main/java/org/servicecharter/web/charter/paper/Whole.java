package org.servicecharter.web.charter.paper;

import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.Inheritance;
import org.servicecharter.charter.text.Part;
import org.servicecharter.web.print.Block;
import org.servicecharter.web.print.Manuscript;

/** The whole charter on A4, as it is read at its address. */
record Whole(Setting setting) {

    byte[] pdf() {
        Manuscript paper = setting.manuscript(Paper.CHARTER);
        Block body = paper.body();
        CharterText text = setting.text();
        setting.running(body);
        setting.opening(body);
        List.of(Part.MISSION, Part.VISION).forEach(part -> provisions(body, part));
        setting.definition(body);
        text.principles().forEach(one -> setting.entry(body, setting.whole(one), Integer.MAX_VALUE));
        promises(body);
        text.parts().stream()
                .filter(part -> part != Part.MISSION && part != Part.VISION)
                .forEach(part -> provisions(body, part));
        about(body);
        setting.imprint(body, 0);
        setting.ours(body.add("p", word("paper.hash") + " " + setting.original().sha256()))
                .as("hash muted");
        return paper.pdf();
    }

    private void promises(Block body) {
        if (!setting.text().promises().isEmpty()) {
            setting.ours(body.add("h2", word("charter.promises")));
            setting.text().promises().forEach(one -> {
                body.add("h3", one.text()).as("promise");
                facts(body, one.facts());
            });
        }
    }

    private void provisions(Block body, Part part) {
        List<CharterText.Provision> said = setting.text().of(part);
        if (!said.isEmpty()) {
            setting.ours(body.add("h2", word("Part." + part)));
            if (part == Part.COURTESY) {
                setting.ours(body.add("p", word("charter.notMeasured"))).as("muted");
            }
            said.forEach(one -> {
                body.add("p", one.text());
                facts(body, one.facts());
            });
        }
    }

    private void facts(Block body, List<Fact> facts) {
        if (!facts.isEmpty()) {
            Block list = body.add("ul").as("facts");
            facts.forEach(fact -> line(list, "Fact." + fact.kind(), fact.text()));
        }
    }

    private void about(Block body) {
        CharterText text = setting.text();
        setting.ours(body.add("h2", word("charter_published.about.heading")));
        Block list = body.add("ul").as("facts");
        if (text.inheritance() != null) {
            inheritance(list, text.inheritance());
        }
        line(list, "Part.SERVICES", text.services());
        line(list, "Part.CUSTOMERS", text.customers());
        line(list, "Part.OWNER", text.owner());
        line(list, "Part.APPROVER", text.approver());
        day(list, "charter.effectiveOn", text.effectiveOn());
        day(list, "charter.nextReviewOn", text.nextReviewOn());
    }

    private void line(Block list, String key, String said) {
        Block line = list.add("li");
        setting.ours(line.add("span", word(key) + ": "));
        line.add("span", said);
    }

    private void day(Block list, String key, LocalDate day) {
        setting.ours(list.add("li", word(key) + ": " + setting.dates().date(day)));
    }

    /** What holds beside it is another paper; here it is named. */
    private void inheritance(Block list, Inheritance from) {
        line(list, "charter_inherited.unit", from.unit());
        String frozen = setting.words().format("charter_inherited.frozen", from.version(), from.sha256());
        line(list, "charter_inherited.umbrella", from.title() + ", " + frozen);
    }

    private String word(String key) {
        return setting.words().get(key);
    }
}
