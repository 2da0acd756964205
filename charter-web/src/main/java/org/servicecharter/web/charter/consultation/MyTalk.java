package org.servicecharter.web.charter.consultation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.charter.consultation.ConsultationQueries;
import org.servicecharter.charter.consultation.OpenConsultation;
import org.servicecharter.charter.mention.MentionReading;
import org.servicecharter.charter.mention.MentionView;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.web.PageMessages;

/** What the person is asked about, and where they are named until they have seen it, on the front page. */
@Named
@RequestScoped
public class MyTalk {

    @Inject
    private MentionReading reading;

    @Inject
    private ActiveUser user;

    @Inject
    private ConsultationQueries consultations;

    @Inject
    private PageMessages messages;

    private List<MentionView> mentions = List.of();
    private List<OpenConsultation> asked = List.of();

    @PostConstruct
    void load() {
        if (user.isSignedIn()) {
            mentions = reading.mine();
            asked = consultations.mine();
        }
    }

    /** Goes there; it has been seen then. What was a draft and is published by now leads to what came of it. */
    public String open(MentionView mention) {
        reading.see(mention.id());
        if (mention.published()) {
            messages.infoAfterRedirect("index.message.mention.published");
            return "/charter/answers?faces-redirect=true&code=" + mention.charterCode() + "&version="
                    + mention.version();
        }
        boolean works = user.is(Role.Names.AUTHOR) || user.is(Role.Names.APPROVER);
        return (works ? "/charter/discussion" : "/charter/consult") + "?faces-redirect=true&code="
                + mention.charterCode();
    }

    public List<MentionView> getMentions() {
        return mentions;
    }

    public List<OpenConsultation> getAsked() {
        return asked;
    }

    /** Something waits for them. */
    public boolean isWaiting() {
        return !mentions.isEmpty() || !asked.isEmpty();
    }
}
