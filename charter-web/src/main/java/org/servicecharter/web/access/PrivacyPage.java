package org.servicecharter.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.privacy.NoticeView;
import org.servicecharter.organisation.privacy.PrivacyAcknowledging;
import org.servicecharter.organisation.privacy.PrivacyQueries;
import org.servicecharter.web.ActiveUser;

/** Backs /privacy.xhtml: what people are told about their data, and that they have read it. */
@Named
@RequestScoped
public class PrivacyPage {

    /** A heading or a paragraph. */
    public record Block(boolean heading, String text) {}

    @Inject
    private PrivacyQueries queries;

    @Inject
    private PrivacyAcknowledging acknowledging;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private ActiveUser user;

    @Inject
    private ExternalContext context;

    private String to;
    private String language;
    private Integer number;
    private NoticeView notice;
    private boolean unread;

    /** Before anything else: what is repeated on the page is asked for before a form's action. */
    @PostConstruct
    void find() {
        notice = queries.notice();
        number = notice.number();
        unread = user.isSignedIn() && !queries.isRead();
        language = Stream.of(organisation.language().getLanguage(), Locale.ENGLISH.getLanguage())
                .filter(notice.texts()::containsKey)
                .findFirst()
                .orElseGet(() ->
                        notice.texts().keySet().stream().sorted().findFirst().orElseThrow());
    }

    /** On to where the reader wanted to go. */
    public void read() throws IOException {
        acknowledging.read(number);
        context.redirect(context.getRequestContextPath() + (Door.isOwnPath(to) ? to : "/"));
    }

    /** The reader is somebody who has not read it yet. */
    public boolean isUnread() {
        return unread;
    }

    public List<Block> getBlocks() {
        return notice.texts()
                .get(language)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Block(line.startsWith("#"), line.replaceFirst("^#+\\s*", "")))
                .toList();
    }

    /** Those there are. */
    public List<Locale> getLanguages() {
        return new TreeSet<>(notice.texts().keySet())
                .stream().map(Locale::forLanguageTag).toList();
    }

    public NoticeView getNotice() {
        return notice;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getLanguage() {
        return language;
    }

    /** One without words is passed over. */
    public void setLanguage(String language) {
        if (language != null && notice.texts().containsKey(language)) {
            this.language = language;
        }
    }

    /** Of the wording that was shown. */
    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
