package org.servicecharter.web.charter.offer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.draft.DraftJoining;
import org.servicecharter.charter.draft.Feed;
import org.servicecharter.charter.draft.Joined;
import org.servicecharter.charter.offer.LibraryOffer;
import org.servicecharter.charter.offer.LibraryOffering;
import org.servicecharter.charter.offer.TemplateOffer;
import org.servicecharter.charter.offer.TemplateOffering;
import org.servicecharter.framework.PrincipleTemplate;
import org.servicecharter.framework.UniversalBehaviour;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.charter.CharterDraft;

/** Backs what /charter/draft.xhtml offers to a draft: what fits every charter, and what other workshops found. */
@Named
@ViewScoped
public class DraftOffers implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LibraryOffering library;

    @Inject
    private TemplateOffering principles;

    @Inject
    private DraftJoining joining;

    @Inject
    private CharterDraft page;

    @Inject
    private PageMessages messages;

    private List<LibraryOffer> behaviours = List.of();
    private List<TemplateOffer> templates = List.of();
    private List<Feed> feeds = List.of();
    private boolean declined;
    private String under;
    private String newPrinciple;
    private String feed;

    /** After the draft itself was loaded. */
    public void load() {
        if (page.isEditable()) {
            behaviours = library.open(page.getCode());
            declined = library.isDeclined(page.getCode());
            templates = principles.open(page.getCode());
            feeds = joining.feeds(page.getCode());
        }
    }

    public void take(UniversalBehaviour behaviour) {
        boolean anew = newPrinciple != null && !newPrinciple.isBlank() || under == null;
        if (anew) {
            library.takeUnderNew(page.getCode(), behaviour, newPrinciple);
        } else {
            library.take(page.getCode(), behaviour, under);
        }
        newPrinciple = null;
        page.reload();
        load();
    }

    public void begin(PrincipleTemplate template) {
        principles.take(page.getCode(), template);
        page.reload();
        load();
    }

    public void decline() {
        library.decline(page.getCode());
        load();
    }

    public void offerAgain() {
        library.offerAgain(page.getCode());
        load();
    }

    public void bringIn() {
        Joined joined = joining.bringIn(page.getCode(), feed);
        page.reload();
        load();
        messages.info("charter_draft.message.joined", joined.added(), joined.shared());
        if (joined.definition() != null) {
            messages.info("charter_draft.message.definitionLeft", joined.definition());
        }
    }

    /** The authors wanted no more of it. */
    public boolean isDeclined() {
        return declined;
    }

    public List<LibraryOffer> getBehaviours() {
        return behaviours;
    }

    public List<TemplateOffer> getTemplates() {
        return templates;
    }

    public List<Feed> getFeeds() {
        return feeds;
    }

    public String getUnder() {
        return under;
    }

    public void setUnder(String under) {
        this.under = under;
    }

    public String getNewPrinciple() {
        return newPrinciple;
    }

    public void setNewPrinciple(String newPrinciple) {
        this.newPrinciple = newPrinciple;
    }

    public String getFeed() {
        return feed;
    }

    public void setFeed(String feed) {
        this.feed = feed;
    }
}
