package org.servicecharter.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one organisation of this installation, and what holds for all of it: its name, the language it writes in and
 * the time zone in which its days begin.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

    public static final int NAME_MAX = 120;

    /** Months. */
    public static final int KEEP_CARDS_MAX = 120;

    public static final int GROUP_MIN = 3;
    public static final int GROUP_MAX = 50;

    /** Unless an administrator says otherwise. */
    static final short GROUP = 5;

    /** The only id there is: the database refuses a second organisation. */
    static final short ONLY = 1;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    @Id
    private short id = ONLY;

    @Version
    private long revision;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @Column(nullable = false, length = 35)
    private String language;

    @Column(name = "time_zone", nullable = false, length = 60)
    private String timeZone;

    @Column(name = "keep_cards_months")
    private Short keepCardsMonths;

    @Column(name = "smallest_group", nullable = false)
    private short smallestGroup = GROUP;

    @Column(length = 7)
    private String accent;

    @Column(name = "logo_code", length = 40)
    private String logoCode;

    @Column(nullable = false, updatable = false)
    private boolean demo;

    protected Organisation() {} // JPA

    /**
     * Starts in English and in UTC.
     *
     * @param demo whether everything in this database was made up to look around in
     * @throws NameNotUsable when the name is blank or too long
     */
    public Organisation(String name, boolean demo) {
        this.name = NameNotUsable.checked(name, NAME_MAX);
        this.language = Locale.ENGLISH.toLanguageTag();
        this.timeZone = "UTC";
        this.demo = demo;
    }

    /** @throws NameNotUsable when the name is blank or too long */
    public void rename(String newName) {
        name = NameNotUsable.checked(newName, NAME_MAX);
    }

    /**
     * @param newLanguage an ISO 639 language such as {@code en}
     * @throws LanguageNotKnown when it is none
     */
    public void speak(String newLanguage) {
        if (newLanguage == null || Arrays.binarySearch(sortedLanguages(), newLanguage) < 0) {
            throw new LanguageNotKnown(newLanguage);
        }
        language = newLanguage;
    }

    /**
     * @param zone a region of the time zone database such as {@code Europe/London}
     * @throws TimeZoneNotKnown when there is none of this name
     */
    public void keepTimeOf(String zone) {
        try {
            timeZone = ZoneId.of(zone == null ? "" : zone.strip()).getId();
        } catch (DateTimeException unknown) {
            throw new TimeZoneNotKnown(zone);
        }
    }

    /**
     * How long the cards of a workshop are kept after its end.
     *
     * @param months 1 to {@value #KEEP_CARDS_MAX}; {@code null} for good
     * @throws KeepingNotUsable when less or more
     */
    public void keepCards(Integer months) {
        if (months != null && (months < 1 || months > KEEP_CARDS_MAX)) {
            throw new KeepingNotUsable(KEEP_CARDS_MAX);
        }
        keepCardsMonths = months == null ? null : months.shortValue();
    }

    /**
     * From how many people on a count of what was said in confidence is told, such as reasons to decline.
     *
     * @param people {@value #GROUP_MIN} to {@value #GROUP_MAX}
     * @throws SmallestGroupNotUsable when less or more
     */
    public void tellFrom(int people) {
        if (people < GROUP_MIN || people > GROUP_MAX) {
            throw new SmallestGroupNotUsable(GROUP_MIN, GROUP_MAX);
        }
        smallestGroup = (short) people;
    }

    /**
     * @param colour such as {@code #0d5f73}; {@code null} for the portal's own
     * @throws ColourNotUsable when it is none
     */
    public void paint(String colour) {
        if (colour != null && !COLOUR.matcher(colour).matches()) {
            throw new ColourNotUsable();
        }
        accent = colour;
    }

    /** @param code of a stored picture; {@code null} for none */
    public void showLogo(String code) {
        logoCode = code;
    }

    /** @throws OrganisationChangedMeanwhile when somebody has changed it since the reader saw {@code seen} */
    public void requireRevision(long seen) {
        if (seen != revision) {
            throw new OrganisationChangedMeanwhile();
        }
    }

    public String getName() {
        return name;
    }

    /** As an ISO 639 code. */
    public String getLanguage() {
        return language;
    }

    public ZoneId getZone() {
        return ZoneId.of(timeZone);
    }

    /** Months after a workshop's end, {@code null} for good. */
    public Integer getKeepCardsMonths() {
        return keepCardsMonths == null ? null : keepCardsMonths.intValue();
    }

    public int getSmallestGroup() {
        return smallestGroup;
    }

    /** {@code null} for the portal's own. */
    public String getAccent() {
        return accent;
    }

    /** {@code null} for none. */
    public String getLogoCode() {
        return logoCode;
    }

    public boolean isDemo() {
        return demo;
    }

    public long getRevision() {
        return revision;
    }

    private static String[] sortedLanguages() {
        String[] languages = Locale.getISOLanguages();
        Arrays.sort(languages);
        return languages;
    }
}
