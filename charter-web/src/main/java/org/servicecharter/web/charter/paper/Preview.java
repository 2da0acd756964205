package org.servicecharter.web.charter.paper;

import java.util.List;
import org.servicecharter.web.print.Block;
import org.servicecharter.web.print.Letters;
import org.servicecharter.web.print.Manuscript;

/** One picture of 1200 by 630 points: whose charter it is, and how it is called. */
record Preview(Setting setting) {

    private static final double LARGEST = 60;
    private static final double SMALLEST = 18;

    byte[] png() {
        Layout layout = Layout.roomiest(Layout.of(List.of(), LARGEST, SMALLEST), one -> set(one).pages() == 1);
        return set(layout).png();
    }

    private Manuscript set(Layout layout) {
        Manuscript picture = setting.coloured(new Manuscript(
                setting.text().language(),
                setting.text().title(),
                setting.words().get("paper.about.PREVIEW"),
                Setting.class,
                "paper.css",
                "preview.css"));
        if (setting.look().accent() != null) {
            picture.style("@page{border-top-color:%s}".formatted(setting.look().accent()));
        }
        running(picture.body());
        owner(picture.body().add("div").as("owner"));
        Block said = picture.body().add("div").with("style", layout.style());
        said.add("h1", setting.text().title());
        if (setting.text().motto() != null) {
            said.add("p", setting.text().motto()).as("motto");
        }
        return picture;
    }

    private void owner(Block into) {
        if (setting.look().logo() != null) {
            into.add("img")
                    .as("logo")
                    .with("alt", "")
                    .with("src", setting.look().logo());
        }
        if (Letters.cover(setting.look().name())) {
            setting.ours(into.add("p", setting.look().name()));
        }
    }

    private void running(Block body) {
        Block running = setting.ours(body.add("div")).as("running");
        running.add("p", setting.words().get("CharterKind." + setting.text().kind()));
        running.add("p", setting.edition());
    }
}
