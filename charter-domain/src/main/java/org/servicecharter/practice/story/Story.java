package org.servicecharter.practice.story;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Objects;
import org.servicecharter.charter.text.Folded;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.organisation.Person;
import org.servicecharter.practice.citation.Citation;
import org.servicecharter.touchpoint.Touchpoint;

/** What somebody told. Without a name it keeps of its teller only the hash of a key that they alone have. */
@Entity
@Table(name = "story")
public class Story {

    static final int CODE_MAX = 40;
    private static final int KEY_MAX = 64;
    private static final int SOURCE_MAX = 600;
    private static final int FOLDED_MAX = 2 * (StoryTerms.WORDS_MAX + StoryTerms.PLACE_MAX + 1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "story_seq")
    @SequenceGenerator(name = "story_seq", sequenceName = "story_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, updatable = false, length = CODE_MAX)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 6)
    private StoryKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private Tone tone;

    @Column(nullable = false, length = StoryTerms.WORDS_MAX)
    private String words;

    @Column(nullable = false, length = FOLDED_MAX)
    private String folded;

    @Embedded
    private Citation principle;

    @Column(name = "touchpoint_code", length = Touchpoint.CODE_MAX)
    private String touchpoint;

    @Column(length = StoryTerms.PLACE_MAX)
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_level", length = 9)
    private ServiceLevel level;

    @Enumerated(EnumType.STRING)
    @Column(length = 6)
    private EncounterKind encounter;

    @Column(name = "told_others", nullable = false)
    private boolean toldOthers;

    @Column(name = "wants", length = StoryDesign.TEXT_MAX)
    private String wants;

    @Column(name = "by_procedure", length = StoryDesign.TEXT_MAX)
    private String procedure;

    @Column(name = "by_technology", length = StoryDesign.TEXT_MAX)
    private String technology;

    @Column(name = "by_training", length = StoryDesign.TEXT_MAX)
    private String training;

    @Column(name = "who_acts", length = StoryDesign.TEXT_MAX)
    private String who;

    @Column(name = "teller_code", updatable = false, length = Person.CODE_MAX)
    private String teller;

    @Column(name = "key_hash", updatable = false, length = KEY_MAX)
    private String keyHash;

    @Column(name = "source_url", updatable = false, length = SOURCE_MAX)
    private String source;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Story() {} // JPA

    /** @param origin who told it, or from where it was taken */
    Story(String code, StoryTerms terms, Citation principle, StoryOrigin origin, Instant toldAt) {
        this.code = Objects.requireNonNull(code, "code");
        this.teller = origin.teller();
        this.keyHash = origin.keyHash();
        this.source = origin.source();
        this.toldAt = Objects.requireNonNull(toldAt, "toldAt");
        tell(terms, principle);
    }

    /** Told again, in other words. @throws StoryChangedMeanwhile when it was changed after {@code seen} */
    void change(long seen, StoryTerms terms, Citation newPrinciple) {
        if (seen != revision) {
            throw new StoryChangedMeanwhile();
        }
        tell(terms, newPrinciple);
    }

    private void tell(StoryTerms given, Citation newPrinciple) {
        StoryTerms terms = given.checked();
        kind = terms.kind();
        tone = terms.tone();
        words = terms.words();
        place = terms.place();
        folded = Folded.fold(place == null ? words : words + " " + place);
        principle = newPrinciple;
        touchpoint = terms.touchpoint();
        level = terms.level();
        encounter = terms.encounter();
        toldOthers = terms.toldOthers();
        wants = terms.design().wants();
        procedure = terms.design().procedure();
        technology = terms.design().technology();
        training = terms.design().training();
        who = terms.design().who();
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    void putBack() {
        withdrawnAt = null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** @param hash of the key that whoever asks has; {@code null} for none */
    boolean isToldBy(String person, String hash) {
        return person.equals(teller)
                || keyHash != null
                        && hash != null
                        && MessageDigest.isEqual(keyHash.getBytes(US_ASCII), hash.getBytes(US_ASCII));
    }

    StoryTerms terms() {
        return new StoryTerms(
                kind,
                tone,
                words,
                principle == null ? null : principle.key(),
                touchpoint,
                place,
                level,
                encounter,
                toldOthers,
                new StoryDesign(wants, procedure, technology, training, who));
    }

    String code() {
        return code;
    }

    long revision() {
        return revision;
    }

    Citation principle() {
        return principle;
    }

    String source() {
        return source;
    }

    Instant toldAt() {
        return toldAt;
    }
}
