package org.servicecharter.web.charter.paper;

import java.util.List;
import java.util.function.BiConsumer;
import org.servicecharter.framework.Prompt;
import org.servicecharter.web.print.Block;
import org.servicecharter.web.print.Manuscript;

/** For a team meeting, 16:9: what service means, each principle with a question to talk about, where to read on. */
record Slides(Setting setting) {

    private static final double LARGEST = 28;
    private static final double SMALLEST = 8;

    /** One for each principle, and over again: each can be asked of any principle. */
    private static final List<Prompt> QUESTIONS = List.of(
            Prompt.EVERY_DAY,
            Prompt.WHEN_TO_BEND,
            Prompt.WHAT_WOULD_I_SEE,
            Prompt.ONE_STEP_MORE,
            Prompt.WHAT_FEELING,
            Prompt.AFFORD_IT);

    byte[] pdf() {
        Manuscript slides = setting.manuscript(Paper.SLIDES);
        setting.running(slides.body());
        add(slides, List.of(), (slide, layout) -> {
            setting.opening(slide);
            setting.definition(slide);
        });
        List<Entry> entries = setting.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Prompt question = QUESTIONS.get(i % QUESTIONS.size());
            add(slides, List.of(entry), (slide, layout) -> talk(slide, entry, question, layout));
        }
        add(slides, List.of(), (slide, layout) -> {
            setting.ours(slide.add("h2", setting.words().get("paper.slides.closing")));
            setting.imprint(slide, 0);
        });
        return slides.pdf();
    }

    private void talk(Block slide, Entry entry, Prompt question, Layout layout) {
        setting.entry(slide, entry, layout.lines());
        int missing = layout.missing(List.of(entry));
        if (missing > 0) {
            setting.ours(slide.add(
                            "p",
                            setting.rest(missing) + " " + setting.original().address()))
                    .as("muted");
        }
        Block asked = setting.ours(slide.add("div")).as("question");
        asked.add("h3", setting.words().get("paper.slides.question"));
        asked.add("p", setting.words().get("board.prompt." + question));
    }

    /** In the largest letters in which it is one slide. */
    private void add(Manuscript slides, List<Entry> entries, BiConsumer<Block, Layout> content) {
        Layout roomiest = Layout.roomiest(Layout.of(entries, LARGEST, SMALLEST), layout -> {
            Manuscript alone = setting.manuscript(Paper.SLIDES);
            set(alone, content, layout);
            return setting.isOnePage(alone);
        });
        set(slides, content, roomiest);
    }

    private void set(Manuscript slides, BiConsumer<Block, Layout> content, Layout layout) {
        content.accept(slides.body().add("div").as("page").with("style", layout.style()), layout);
    }
}
