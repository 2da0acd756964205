package org.servicecharter.web.workshop.result;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.shared.PortalAddress;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.workshop.result.ResultCards;
import org.servicecharter.workshop.result.ResultQueries;
import org.servicecharter.workshop.result.WorkshopResult;

/**
 * What a workshop came to: for who leads it and, once it is closed, for who has a seat or the link. Those two find it
 * at {@code /w/KVMR72/result}.
 */
@Named("workshopResult")
@ViewScoped
public class ResultPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LINK = "workshop.link";

    @Inject
    private transient ResultQueries queries;

    @Inject
    private transient ActiveUser user;

    @Inject
    private transient PortalAddress portal;

    private String code;
    private String key;
    private String link;
    private WorkshopResult result;
    private ResultCards cards;

    public void load() {
        String named = code == null ? "" : code;
        result = key == null ? queries.result(named) : queries.byLink(named, key);
        cards = new ResultCards(result);
        link = (String) flash().get(LINK);
    }

    /** Makes the link, which is shown this once, at the same address. */
    public String share() {
        flash().put(LINK, portal.of("/w/" + result.code() + "/result?key=" + queries.newLink(code)));
        return "/workshop/result?faces-redirect=true&code=" + result.code();
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    /** Read by who leads it or has a seat, who may take it away as a file. */
    public boolean isTaken() {
        return key == null;
    }

    /** Read by who leads it, who may pass it on. */
    public boolean isLed() {
        return key == null && user.is("FACILITATOR");
    }

    public boolean isOver() {
        return result.state().isOver();
    }

    public WorkshopResult getResult() {
        return result;
    }

    public ResultCards getCards() {
        return cards;
    }

    public String getLink() {
        return link;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
