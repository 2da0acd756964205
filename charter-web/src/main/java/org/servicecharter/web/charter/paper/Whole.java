package org.servicecharter.web.charter.paper;

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
        setting.imprint(body, true);
        body.add("p", word("paper.hash") + " " + setting.original().sha256()).as("hash muted");
        return paper.pdf();
    }

    private void promises(Block body) {
        if (!setting.text().promises().isEmpty()) {
            body.add("h2", word("charter.promises"));
            setting.text().promises().forEach(one -> {
                body.add("h3", one.text()).as("promise");
                facts(body, one.facts());
            });
        }
    }

    private void provisions(Block body, Part part) {
        List<CharterText.Provision> said = setting.text().of(part);
        if (!said.isEmpty()) {
            body.add("h2", word("Part." + part));
            said.forEach(one -> {
                body.add("p", one.text());
                facts(body, one.facts());
            });
        }
    }

    private void facts(Block body, List<Fact> facts) {
        if (!facts.isEmpty()) {
            Block list = body.add("ul").as("facts");
            facts.forEach(fact -> list.add("li", word("Fact." + fact.kind()) + ": " + fact.text()));
        }
    }

    private void about(Block body) {
        CharterText text = setting.text();
        body.add("h2", word("charter_published.about.heading"));
        Block list = body.add("ul").as("facts");
        if (text.inheritance() != null) {
            inheritance(list, text.inheritance());
        }
        list.add("li", word("Part.SERVICES") + ": " + text.services());
        list.add("li", word("Part.CUSTOMERS") + ": " + text.customers());
        list.add("li", word("Part.OWNER") + ": " + text.owner());
        list.add("li", word("Part.APPROVER") + ": " + text.approver());
        list.add("li", word("charter.effectiveOn") + ": " + setting.dates().date(text.effectiveOn()));
        list.add("li", word("charter.nextReviewOn") + ": " + setting.dates().date(text.nextReviewOn()));
    }

    /** What holds beside it is another paper; here it is named. */
    private void inheritance(Block list, Inheritance from) {
        list.add("li", word("charter_inherited.unit") + ": " + from.unit());
        String frozen = setting.words().format("charter_inherited.frozen", from.version(), from.sha256());
        list.add("li", word("charter_inherited.umbrella") + ": " + from.title() + ", " + frozen);
    }

    private String word(String key) {
        return setting.words().get(key);
    }
}
