package org.servicecharter.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.privacy.NoticeView;
import org.servicecharter.organisation.privacy.PrivacyQueries;
import org.servicecharter.organisation.privacy.PrivacyWording;
import org.servicecharter.web.PageMessages;

/** Backs /organisation/privacy.xhtml: an administrator words the privacy notice, one language at a time. */
@Named
@ViewScoped
public class NoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PrivacyQueries queries;

    @Inject
    private PrivacyWording wording;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PageMessages messages;

    private NoticeView notice;
    private String language;
    private String words;

    public void load() {
        notice = queries.notice();
        if (language == null) {
            String own = organisation.language().getLanguage();
            language = notice.texts().containsKey(own)
                    ? own
                    : notice.texts().keySet().stream().sorted().findFirst().orElse(own);
        }
        words = notice.texts().get(language);
    }

    public String save() {
        wording.word(language, words, notice.number());
        messages.infoAfterRedirect("organisation_privacy.message.saved");
        return "/organisation/privacy?faces-redirect=true&language=" + language;
    }

    /** Those that have words first, then all others by name. */
    public List<Locale> getLanguages() {
        return Stream.of(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .sorted(Comparator.comparing((Locale one) -> !notice.texts().containsKey(one.getLanguage()))
                        .thenComparing(one -> one.getDisplayLanguage(Locale.ENGLISH)))
                .toList();
    }

    public boolean isWorded() {
        return notice.texts().containsKey(language);
    }

    public NoticeView getNotice() {
        return notice;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language =
                language != null && Stream.of(Locale.getISOLanguages()).anyMatch(language::equals) ? language : null;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
