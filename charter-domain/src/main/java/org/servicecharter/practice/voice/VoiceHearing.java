package org.servicecharter.practice.voice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.practice.story.Tone;

/** Hears customers at a charter that was made for them and is in force. Open to everybody; nobody signs in. */
@Stateless
@PermitAll
public class VoiceHearing {

    /** So many unread at one charter, and no more are taken until some are read. */
    private static final long MOST_WAITING = 1000;

    @Inject
    private Voices voices;

    @Inject
    private Charters charters;

    @Inject
    private Clock clock;

    /** The title of the charter. @throws VoiceNotFound unless it is in force and for customers */
    public String title(String charter) {
        return charters.find(charter)
                .filter(one -> one.getKind() == CharterKind.PUBLIC)
                .flatMap(one -> charters.findInForce(charter))
                .orElseThrow(VoiceNotFound::new)
                .getParticulars()
                .getTitle();
    }

    /**
     * @param tone how it was; {@code null} for not said
     * @throws VoiceNotFound unless the charter is in force and for customers
     * @throws org.servicecharter.charter.version.WordingNotUsable when there are no words, or too many
     * @throws VoicesWaiting when nobody could read more
     */
    public void say(String charter, Tone tone, String words) {
        title(charter);
        if (voices.waitingAt(charter) >= MOST_WAITING) {
            throw new VoicesWaiting();
        }
        voices.add(charter, tone, words, clock.instant());
    }
}
