package org.servicecharter.web.practice.voice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.servicecharter.practice.voice.VoiceReading;
import org.servicecharter.practice.voice.VoiceRow;
import org.servicecharter.practice.voice.VoiceState;
import org.servicecharter.web.Excerpt;
import org.servicecharter.web.PageMessages;

/** Backs /daily/voices.xhtml: what customers said, for those who decide what becomes of it. */
@Named
@ViewScoped
public class VoicesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VoiceReading reading;

    @Inject
    private PageMessages messages;

    private VoiceState state = VoiceState.WAITING;
    private int page;
    private Excerpt<VoiceRow> excerpt;
    private String decided;

    public void load() {
        excerpt = Excerpt.paged(
                () -> reading.count(state), null, page, first -> reading.page(state, first, Excerpt.ROWS));
    }

    public String makeBreakdown(VoiceRow row) {
        String breakdown = reading.makeBreakdown(row.code());
        messages.infoAfterRedirect("daily_voices.message.breakdown");
        return "/daily/breakdown?faces-redirect=true&code=" + breakdown;
    }

    public void makeStory(VoiceRow row) {
        reading.makeStory(row.code());
        decided(row, "daily_voices.message.story");
    }

    public void setAside(VoiceRow row) {
        reading.setAside(row.code());
        decided(row, "daily_voices.message.aside");
    }

    private void decided(VoiceRow row, String message) {
        decided = row.code();
        load();
        messages.info(message);
    }

    public void undo() {
        bringBack(decided);
        decided = null;
    }

    /** What had become of it goes, and it waits again. */
    public void bringBack(String code) {
        reading.undo(code);
        load();
        messages.info("daily_voices.message.undone");
    }

    /** Something was decided just now. */
    public boolean isUndoable() {
        return decided != null;
    }

    /** What turning a page keeps. */
    public Map<String, String> getKept() {
        return Map.of("state", state.name());
    }

    public List<VoiceState> getStates() {
        return List.of(VoiceState.values());
    }

    public Excerpt<VoiceRow> getExcerpt() {
        return excerpt;
    }

    public VoiceState getState() {
        return state;
    }

    public void setState(VoiceState state) {
        this.state = state == null ? VoiceState.WAITING : state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
