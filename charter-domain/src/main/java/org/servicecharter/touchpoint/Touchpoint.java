package org.servicecharter.touchpoint;

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
import java.util.Objects;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Unit;

/**
 * One point of contact of a journey, by one channel. What nobody has said of it is {@code null}. Its relationship is
 * not stored: it follows from the exchange.
 */
@Entity
@Table(name = "touchpoint")
public class Touchpoint {

    public static final int CODE_MAX = 40;
    static final int NAME_MAX = 120;
    static final int QUESTION_MAX = 300;
    static final int TEXT_MAX = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "touchpoint_seq")
    @SequenceGenerator(name = "touchpoint_seq", sequenceName = "touchpoint_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, unique = true, updatable = false, length = CODE_MAX)
    private String code;

    @Column(name = "journey_code", nullable = false, length = Journey.CODE_MAX)
    private String journeyCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 6)
    private Phase phase;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private ContactChannel channel;

    @Column(name = "unit_code", length = Unit.CODE_MAX)
    private String unitCode;

    @Column(length = QUESTION_MAX)
    private String question;

    @Column(length = TEXT_MAX)
    private String need;

    @Enumerated(EnumType.STRING)
    @Column(length = 6)
    private EncounterKind encounter;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private ExchangeType exchange;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_level", length = 9)
    private ServiceLevel level;

    @Column(name = "owner_code", length = Person.CODE_MAX)
    private String ownerCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "minimum_role", nullable = false, length = 10)
    private MinimumRole minimumRole;

    @Column(name = "first_contact", nullable = false)
    private boolean firstContact;

    @Column(name = "truth_reason", length = TEXT_MAX)
    private String truthReason;

    @Column(length = TEXT_MAX)
    private String expectation;

    @Column(nullable = false)
    private boolean retired;

    protected Touchpoint() {} // JPA

    /**
     * @param place its rank in the phase of its journey
     * @throws TouchpointNotUsable as {@link #describe} does
     */
    Touchpoint(String code, TouchpointDetails details, int place) {
        this.code = Objects.requireNonNull(code, "code");
        this.place = place;
        describe(details);
    }

    /**
     * @throws TouchpointNotUsable when journey, phase, name or channel is missing, a text is too long, a moment of truth
     *     has no reason, or the third level of service is named as the one intended (SO-26)
     */
    final void describe(TouchpointDetails details) {
        TouchpointDetails checked = details.checked();
        journeyCode = checked.journey();
        phase = checked.phase();
        name = checked.name();
        channel = checked.channel();
        unitCode = checked.unit();
        question = checked.question();
        need = checked.need();
        encounter = checked.encounter();
        exchange = checked.exchange();
        level = checked.level();
        ownerCode = checked.owner();
        minimumRole = checked.minimumRole();
        firstContact = checked.firstContact();
        truthReason = checked.truthReason();
        expectation = checked.expectation();
    }

    /** All that is said of it. */
    public TouchpointDetails details() {
        return new TouchpointDetails(
                journeyCode,
                phase,
                name,
                channel,
                unitCode,
                question,
                need,
                encounter,
                exchange,
                level,
                ownerCode,
                minimumRole,
                firstContact,
                truthReason != null,
                truthReason,
                expectation);
    }

    /** The person decided on {@code seen}; refuse when somebody has changed the touchpoint since. */
    void requireRevision(long seen) {
        if (seen != revision) {
            throw new TouchpointChangedMeanwhile(name);
        }
    }

    /** Takes it off the map; what was written about it stays. */
    void retire() {
        retired = true;
    }

    void putBack() {
        retired = false;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    boolean isOwnedBy(String person) {
        return person.equals(ownerCode);
    }

    public String getCode() {
        return code;
    }

    public long getRevision() {
        return revision;
    }

    public String getJourneyCode() {
        return journeyCode;
    }

    public Phase getPhase() {
        return phase;
    }

    public String getName() {
        return name;
    }

    public boolean isRetired() {
        return retired;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Touchpoint touchpoint && code.equals(touchpoint.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
