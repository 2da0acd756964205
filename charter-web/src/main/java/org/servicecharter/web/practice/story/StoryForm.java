package org.servicecharter.web.practice.story;

import java.io.Serializable;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.story.StoryDesign;
import org.servicecharter.practice.story.StoryKind;
import org.servicecharter.practice.story.StoryTerms;
import org.servicecharter.practice.story.Tone;

/** What is typed of a story. */
public class StoryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private StoryKind kind = StoryKind.REAL;
    private Tone tone = Tone.POSITIVE;
    private String words;
    private String principle;
    private String touchpoint;
    private String place;
    private ServiceLevel level;
    private EncounterKind encounter;
    private boolean toldOthers;
    private String wants;
    private String procedure;
    private String technology;
    private String training;
    private String who;

    static StoryForm of(StoryTerms terms) {
        StoryForm form = new StoryForm();
        form.kind = terms.kind();
        form.tone = terms.tone();
        form.words = terms.words();
        form.principle = terms.principle() == null ? null : terms.principle().toString();
        form.touchpoint = terms.touchpoint();
        form.place = terms.place();
        form.level = terms.level();
        form.encounter = terms.encounter();
        form.toldOthers = terms.toldOthers();
        form.wants = terms.design().wants();
        form.procedure = terms.design().procedure();
        form.technology = terms.design().technology();
        form.training = terms.design().training();
        form.who = terms.design().who();
        return form;
    }

    StoryTerms terms() {
        return new StoryTerms(
                kind,
                tone,
                words,
                principle == null ? null : ClauseKey.of(principle),
                touchpoint,
                place,
                level,
                encounter,
                toldOthers,
                new StoryDesign(wants, procedure, technology, training, who));
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
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

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public ServiceLevel getLevel() {
        return level;
    }

    public void setLevel(ServiceLevel level) {
        this.level = level;
    }

    public EncounterKind getEncounter() {
        return encounter;
    }

    public void setEncounter(EncounterKind encounter) {
        this.encounter = encounter;
    }

    public boolean isToldOthers() {
        return toldOthers;
    }

    public void setToldOthers(boolean toldOthers) {
        this.toldOthers = toldOthers;
    }

    public String getWants() {
        return wants;
    }

    public void setWants(String wants) {
        this.wants = wants;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }

    public String getTechnology() {
        return technology;
    }

    public void setTechnology(String technology) {
        this.technology = technology;
    }

    public String getTraining() {
        return training;
    }

    public void setTraining(String training) {
        this.training = training;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
