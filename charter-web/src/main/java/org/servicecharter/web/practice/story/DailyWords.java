package org.servicecharter.web.practice.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.practice.story.StoryKind;
import org.servicecharter.practice.story.StoryRow;
import org.servicecharter.practice.story.StoryTerms;
import org.servicecharter.practice.story.Tone;
import org.servicecharter.web.Dates;
import org.servicecharter.web.Words;

/** Says in words what is said about a story, and what can be said; in pages {@code #{dailyWords.…}}. */
@Named
@RequestScoped
public class DailyWords {

    @Inject
    private Words words;

    @Inject
    private Dates dates;

    /** "Arjun Mehta · 3 May 2026 · Lending desk · Level 2". */
    public String about(StoryRow story) {
        StoryTerms terms = story.terms();
        String teller = story.teller() == null ? words.get("daily.nameless") : story.teller();
        return Stream.of(
                        story.source() == null ? teller : words.get("daily.taken"),
                        dates.day(story.toldAt()),
                        story.touchpoint() == null ? terms.place() : story.touchpoint(),
                        terms.level() == null ? null : words.get("daily.level." + terms.level()),
                        terms.encounter() == null ? null : words.get("EncounterKind." + terms.encounter()),
                        terms.toldOthers() ? words.get("daily.toldOthers") : null)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public List<StoryKind> getKinds() {
        return List.of(StoryKind.values());
    }

    public List<Tone> getTones() {
        return List.of(Tone.values());
    }

    public List<ServiceLevel> getLevels() {
        return List.of(ServiceLevel.values());
    }
}
