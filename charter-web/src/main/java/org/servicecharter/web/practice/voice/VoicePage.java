package org.servicecharter.web.practice.voice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import org.servicecharter.practice.story.Tone;
import org.servicecharter.practice.voice.VoiceHearing;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.security.FailureLimits;
import org.servicecharter.web.security.Limit;
import org.servicecharter.web.security.Transport;

/**
 * Backs /customers/voice.xhtml: a customer says how it was. From one address not too many are taken, nor at one charter.
 */
@Named
@ViewScoped
public class VoicePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VoiceHearing hearing;

    @Inject
    private FailureLimits limits;

    @Inject
    private Transport transport;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageMessages messages;

    private String title;
    private boolean said;
    private String charter;
    private Tone tone;
    private String words;

    public void load() {
        title = hearing.title(charter);
    }

    public void say() {
        String address = transport.origin(request);
        Duration here = limits.pause(Limit.CUSTOMER_ADDRESS, address);
        Duration there = limits.pause(Limit.CUSTOMER_LINK, "voice/" + charter);
        Duration pause = here.compareTo(there) > 0 ? here : there;
        if (!pause.isZero()) {
            messages.error("customers_voice.message.pause", pause.toMinutes() + 1);
            return;
        }
        hearing.say(charter, tone, words);
        limits.failed(Limit.CUSTOMER_ADDRESS, address);
        limits.failed(Limit.CUSTOMER_LINK, "voice/" + charter);
        said = true;
    }

    public String getTitle() {
        return title;
    }

    /** It was taken. */
    public boolean isSaid() {
        return said;
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
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
}
