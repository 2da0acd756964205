package org.servicecharter.charter.version;

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
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.organisation.Unit;

/**
 * What an organisation says of its service, through all its versions. Its code is its public address and never
 * changes, whatever later versions are called.
 *
 * <p>It is an umbrella, for the whole organisation, or the charter of a unit, which inherits from an umbrella
 * (domain.md 2.4, rule 8). What its next version inherits is kept here; what a published one does is frozen in its text.
 *
 * <p>Its row is the lock behind which every change to any of its versions happens, so that two people never change
 * one charter at the same time.
 */
@Entity
@Table(name = "charter")
public class Charter {

    public static final int CODE_MAX = 40;

    static final int LANGUAGE_MAX = 35;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter_seq")
    @SequenceGenerator(name = "charter_seq", sequenceName = "charter_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, unique = true, updatable = false, length = CODE_MAX)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private CharterKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Sector sector = Sector.OTHER;

    @Column(nullable = false, updatable = false, length = LANGUAGE_MAX)
    private String language;

    @Column(name = "workshop_code", updatable = false, length = CODE_MAX)
    private String workshopCode;

    @Column(name = "unit_code", length = Unit.CODE_MAX)
    private String unitCode;

    @Column(name = "umbrella_code", length = CODE_MAX)
    private String umbrellaCode;

    @Column(name = "umbrella_version")
    private Integer umbrellaVersion;

    @Column(name = "offers_universal", nullable = false)
    private boolean offersUniversal = true;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Charter() {} // JPA

    /**
     * @param language the BCP 47 tag of the language it is written in
     * @param workshopCode the workshop it came from, or {@code null}
     */
    public Charter(String code, String language, String workshopCode, Instant now) {
        this.code = Objects.requireNonNull(code, "code");
        this.kind = CharterKind.INTERNAL;
        this.language = Objects.requireNonNull(language, "language");
        this.workshopCode = workshopCode;
        this.createdAt = Objects.requireNonNull(now, "now");
    }

    /** For whom it is made, and in which sector. Not once a version was published: people rely on what it is. */
    public void classify(CharterKind newKind, Sector newSector) {
        kind = Objects.requireNonNull(newKind, "newKind");
        sector = Objects.requireNonNull(newSector, "newSector");
    }

    /** It is for the whole organisation, and inherits from none. Not once a version was published. */
    public void coverAll() {
        unitCode = null;
        umbrellaCode = null;
        umbrellaVersion = null;
    }

    /**
     * It is the charter of one unit. Not once a version was published.
     *
     * @param version of the umbrella that it inherits, or {@code null} while none is in force
     * @throws UmbrellaNotUsable when the other is the charter of a unit, or this one
     */
    public void standUnder(Charter umbrella, String unit, Integer version) {
        if (!umbrella.isUmbrella() || umbrella.equals(this)) {
            throw new UmbrellaNotUsable("unit");
        }
        unitCode = Objects.requireNonNull(unit, "unit");
        umbrellaCode = umbrella.code;
        umbrellaVersion = version;
    }

    /** Its next version inherits this version of its umbrella; what is published keeps what it has. */
    public void inherit(int version) {
        umbrellaVersion = version;
    }

    public boolean isUmbrella() {
        return unitCode == null;
    }

    /** Whose charter it is; {@code null} for an umbrella. */
    public String getUnitCode() {
        return unitCode;
    }

    /** The charter it stands under; {@code null} for an umbrella. */
    public String getUmbrellaCode() {
        return umbrellaCode;
    }

    /** What its next version inherits; {@code null} for an umbrella, and while it stands under one without a version. */
    public Integer getUmbrellaVersion() {
        return umbrellaVersion;
    }

    /** Its authors have seen what fits every charter, and want no more of it. */
    public void declineUniversal() {
        offersUniversal = false;
    }

    /** They would like to see it again after all. */
    public void offerUniversal() {
        offersUniversal = true;
    }

    /** Whether the behaviours that fit every charter are still offered to it. */
    public boolean offersUniversal() {
        return offersUniversal;
    }

    public Sector getSector() {
        return sector;
    }

    /** A title as it can stand in an address: {@code How we look after you!} is {@code how-we-look-after-you}. */
    public static String codeFor(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), CODE_MAX - 8)).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "charter" : cut;
    }

    public String getCode() {
        return code;
    }

    public CharterKind getKind() {
        return kind;
    }

    public String getLanguage() {
        return language;
    }

    /** {@code null} for one that was begun on an empty page. */
    public String getWorkshopCode() {
        return workshopCode;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Charter charter && code.equals(charter.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
