package org.servicecharter.charter.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.shared.LastUsed;

/**
 * The text of a published version in one language and format, frozen with its hash. It has no verbs: what is once
 * written is never updated nor deleted, a correction is another revision.
 */
@Entity
@Table(name = "charter_rendition")
public class Rendition {

    static final int JSON_MAX = 1_000_000;

    private static final int MOST_READ = 200;

    /** What has the same hash is the same text, and need not be read from JSON again. */
    private static final Map<String, CharterText> READ = Collections.synchronizedMap(new LastUsed<>(MOST_READ));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter_rendition_seq")
    @SequenceGenerator(name = "charter_rendition_seq", sequenceName = "charter_rendition_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id", nullable = false, updatable = false)
    private CharterVersion version;

    @Column(nullable = false, updatable = false, length = Charter.LANGUAGE_MAX)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private RenditionFormat format;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(name = "canonical_json", nullable = false, updatable = false, length = JSON_MAX)
    private String canonicalJson;

    @Column(name = "frozen_at", nullable = false, updatable = false)
    private Instant frozenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind", updatable = false, length = 10)
    private ChangeKind change;

    @Column(name = "change_reason", updatable = false, length = ReasonMissing.REASON_MAX)
    private String changeReason;

    protected Rendition() {} // JPA

    /**
     * Freezes a text of a published version: the first revision in this language and format, or the next, which is a
     * correction of the one before.
     *
     * @throws ChangeKindMissing when a correction is not classified
     * @throws ReasonMissing when a correction has no reason
     */
    Rendition(CharterVersion version, CharterText text, ChangeKind change, String reason, Instant now) {
        if (!version.getState().isFrozen()) {
            throw new IllegalStateException("only the text of a published version is frozen");
        }
        CanonicalText canonical = CanonicalText.of(text);
        this.version = version;
        this.language = text.language();
        this.format = text.format();
        this.revision = 1
                + latest(version, language, format).map(Rendition::getRevision).orElse(0);
        this.sha256 = canonical.sha256();
        this.canonicalJson = canonical.json();
        this.frozenAt = Objects.requireNonNull(now, "now");
        if (revision > 1) {
            if (change == null) {
                throw new ChangeKindMissing();
            }
            this.change = change;
            this.changeReason = ReasonMissing.checked(reason);
        }
    }

    /** The latest revision of a version in this language and format; empty when it was not published in it. */
    public static Optional<Rendition> latest(CharterVersion version, String language, RenditionFormat format) {
        return version.getRenditions().stream()
                .filter(one -> one.language.equals(language) && one.format == format)
                .reduce((earlier, later) -> later);
    }

    @PreUpdate
    @PreRemove
    void refuse() {
        throw new IllegalStateException("a frozen text is never changed or removed");
    }

    /** Where the portal's own user may write anything, as in an H2 file, whoever changed the text is found out. */
    @PostLoad
    void requireUnchanged() {
        if (!CanonicalText.sha256(canonicalJson).equals(sha256)) {
            throw new IllegalStateException("what is stored as " + language + " revision " + revision
                    + " of a published version is not the text of its hash");
        }
    }

    /** The frozen text as a tree. */
    public CharterText content() {
        return READ.computeIfAbsent(sha256, same -> CanonicalText.read(canonicalJson));
    }

    public String getLanguage() {
        return language;
    }

    public RenditionFormat getFormat() {
        return format;
    }

    public int getRevision() {
        return revision;
    }

    public String getSha256() {
        return sha256;
    }

    public String getCanonicalJson() {
        return canonicalJson;
    }

    /** How much it changes for those who signed the revision before; {@code null} for the first. */
    public ChangeKind getChange() {
        return change;
    }

    /** {@code null} for the first revision. */
    public String getChangeReason() {
        return changeReason;
    }

    public Instant getFrozenAt() {
        return frozenAt;
    }
}
