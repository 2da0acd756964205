package org.servicecharter.web.practice.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.story.StoryKind;
import org.servicecharter.practice.story.StorySearch;
import org.servicecharter.practice.story.Tone;

/** Which stories the address asks for. */
public class StoryFilter {

    private String find;
    private StoryKind kind;
    private Tone tone;
    private String principle;
    private String touchpoint;
    private ServiceLevel level;
    private boolean told;
    private boolean mine;

    StorySearch search() {
        ClauseKey key = principle == null ? null : ClauseKey.of(principle);
        return new StorySearch(find, kind, tone, key, touchpoint, level, told, mine);
    }

    /** What turning a page keeps, beside the words. */
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("kind", kind == null ? null : kind.name());
        kept.put("tone", tone == null ? null : tone.name());
        kept.put("principle", principle);
        kept.put("touchpoint", touchpoint);
        kept.put("level", level == null ? null : level.name());
        kept.put("told", told ? "true" : null);
        kept.put("mine", mine ? "true" : null);
        kept.values().removeIf(Objects::isNull);
        return kept;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public StoryKind getKind() {
        return kind;
    }

    public void setKind(StoryKind kind) {
        this.kind = kind;
    }

    public Tone getTone() {
        return tone;
    }

    public void setTone(Tone tone) {
        this.tone = tone;
    }

    public String getPrinciple() {
        return principle;
    }

    public void setPrinciple(String principle) {
        this.principle = principle;
    }

    public String getTouchpoint() {
        return touchpoint;
    }

    public void setTouchpoint(String touchpoint) {
        this.touchpoint = touchpoint;
    }

    public ServiceLevel getLevel() {
        return level;
    }

    public void setLevel(ServiceLevel level) {
        this.level = level;
    }

    public boolean isTold() {
        return told;
    }

    public void setTold(boolean told) {
        this.told = told;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
