package org.servicecharter.web.charter.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Base64;
import org.servicecharter.charter.consultation.ConsultationView;
import org.servicecharter.charter.customer.CustomerAsking;
import org.servicecharter.charter.customer.CustomerLinkView;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.PortalAddress;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.charter.consultation.CharterDiscussion;
import org.servicecharter.web.print.QrCode;

/** Backs the link for customers, on /charter/discussion.xhtml. */
@Named
@ViewScoped
public class CustomerLinkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerAsking asking;

    @Inject
    private CharterDiscussion page;

    @Inject
    private PortalAddress portal;

    @Inject
    private ActiveUser user;

    @Inject
    private PageMessages messages;

    private CustomerLinkView there;
    private boolean answersShown;
    private String link;

    public void load() {
        there = user.is(Role.Names.AUTHOR) ? asking.link(page.getCode()).orElse(null) : null;
        answersShown = there != null && there.answersShown();
    }

    /** Makes the link, which is shown this once. */
    public void make() {
        link = portal.of("/customers/read?key=" + asking.newLink(page.getCode()));
        load();
    }

    public void save() {
        asking.showAnswers(page.getCode(), answersShown);
        load();
        messages.info("charter_discussion.message.customers.saved");
    }

    public void end() {
        asking.end(page.getCode());
        link = null;
        load();
        messages.info("charter_discussion.message.customers.ended");
    }

    /** Customers are asked, or may be. */
    public boolean isShown() {
        ConsultationView asked = page.getDiscussion().consultation();
        return there != null || user.is(Role.Names.AUTHOR) && asked != null && asked.open();
    }

    /** {@code null} while customers are not asked. */
    public CustomerLinkView getThere() {
        return there;
    }

    /** {@code null} unless it was made just now. */
    public String getLink() {
        return link;
    }

    /** The link as a picture for cameras, within the page. */
    public String getPicture() {
        return "data:image/png;base64,"
                + Base64.getEncoder().encodeToString(QrCode.of(link).png());
    }

    public boolean isAnswersShown() {
        return answersShown;
    }

    public void setAnswersShown(boolean answersShown) {
        this.answersShown = answersShown;
    }
}
