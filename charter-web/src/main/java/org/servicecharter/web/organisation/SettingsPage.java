package org.servicecharter.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.OrganisationRow;
import org.servicecharter.organisation.OrganisationSettings;
import org.servicecharter.web.PageMessages;

/** Backs /organisation/settings.xhtml: the organisation's name, language, time zone, and how long it keeps cards. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private OrganisationSettings settings;

    @Inject
    private PageMessages messages;

    private String name;
    private String language;
    private String timeZone;
    private Integer keepCardsMonths;
    private int smallestGroup;
    private long revision;

    public void load() {
        OrganisationRow now = organisation.organisation().orElseThrow(IllegalStateException::new);
        name = now.name();
        language = now.language();
        timeZone = now.timeZone();
        keepCardsMonths = now.keepCardsMonths();
        smallestGroup = organisation.smallestGroup();
        revision = now.revision();
    }

    public String save() {
        settings.change(name, language, timeZone, keepCardsMonths, revision);
        messages.infoAfterRedirect("organisation_settings.message.saved");
        return "/organisation/settings?faces-redirect=true";
    }

    public String saveReport() {
        settings.tellFrom(smallestGroup, revision);
        messages.infoAfterRedirect("organisation_settings.message.saved");
        return "/organisation/settings?faces-redirect=true";
    }

    /** By name, in English. */
    public List<Locale> getLanguages() {
        return Stream.of(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .sorted(Comparator.comparing(locale -> locale.getDisplayLanguage(Locale.ENGLISH)))
                .toList();
    }

    /** Regions such as {@code Europe/London}, and UTC; not the many old names of offsets. */
    public Collection<String> getTimeZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equals("UTC")
                        || zone.matches(
                                "(Africa|America|Antarctica|Asia|Atlantic|Australia" + "|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList();
    }

    /** Times to choose from, in months. */
    public List<Integer> getMonths() {
        return Stream.concat(Stream.of(3, 6, 12, 24, 60), Stream.ofNullable(keepCardsMonths))
                .distinct()
                .sorted()
                .toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    /** {@code null} for good. */
    public Integer getKeepCardsMonths() {
        return keepCardsMonths;
    }

    public void setKeepCardsMonths(Integer keepCardsMonths) {
        this.keepCardsMonths = keepCardsMonths;
    }

    public int getSmallestGroup() {
        return smallestGroup;
    }

    public void setSmallestGroup(int smallestGroup) {
        this.smallestGroup = smallestGroup;
    }
}
