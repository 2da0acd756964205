package org.servicecharter.web.charter.consultation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.charter.mention.MentionReading;
import org.servicecharter.charter.mention.MentionView;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.ActiveUser;

/** Where the person is named, on the front page until they have seen it. */
@Named
@RequestScoped
public class MyMentions {

    @Inject
    private MentionReading reading;

    @Inject
    private ActiveUser user;

    private List<MentionView> all = List.of();

    @PostConstruct
    void load() {
        if (user.isSignedIn()) {
            all = reading.mine();
        }
    }

    /** Goes there; it has been seen then. */
    public String open(MentionView mention) {
        reading.see(mention.id());
        boolean works = user.is(Role.Names.AUTHOR) || user.is(Role.Names.APPROVER);
        return (works ? "/charter/discussion" : "/charter/consult") + "?faces-redirect=true&code="
                + mention.charterCode();
    }

    public List<MentionView> getAll() {
        return all;
    }
}
