package org.servicecharter.practice.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.practice.story.Tone;

/** What one customer said. */
@Entity
@Table(name = "customer_voice")
public class CustomerVoice {

    private static final int CODE_MAX = 40;
    static final int WORDS_MAX = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_voice_seq")
    @SequenceGenerator(name = "customer_voice_seq", sequenceName = "customer_voice_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, updatable = false, length = CODE_MAX)
    private String code;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Clause.CODE_MAX)
    private String charter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 8)
    private Tone tone;

    @Column(nullable = false, updatable = false, length = WORDS_MAX)
    private String words;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private VoiceState state = VoiceState.WAITING;

    @Column(length = CODE_MAX)
    private String became;

    protected CustomerVoice() {} // JPA

    /** @throws WordingNotUsable when there are no words, or too many */
    CustomerVoice(String code, String charter, Tone tone, String words, Instant saidAt) {
        this.code = code;
        this.charter = charter;
        this.tone = tone == null ? Tone.NEGATIVE : tone; // whoever does not say is taken seriously
        this.words = WordingNotUsable.checked(words, WORDS_MAX);
        this.saidAt = saidAt;
    }

    /** @throws VoiceDecided when somebody was faster */
    void become(VoiceState decided, String what) {
        if (state != VoiceState.WAITING) {
            throw new VoiceDecided();
        }
        state = decided;
        became = what;
    }

    /** It is read again. */
    void waitAgain() {
        state = VoiceState.WAITING;
        became = null;
    }

    String code() {
        return code;
    }

    Tone tone() {
        return tone;
    }

    String words() {
        return words;
    }

    Instant saidAt() {
        return saidAt;
    }

    VoiceState state() {
        return state;
    }

    String became() {
        return became;
    }

    VoiceRow row(String title) {
        return new VoiceRow(code, title, tone, words, saidAt, state, became);
    }
}
