package org.servicecharter.web.practice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.practice.freedom.FreedomUsing;
import org.servicecharter.practice.freedom.PolicyView;
import org.servicecharter.practice.guide.GuideQueries;
import org.servicecharter.practice.guide.GuideView;
import org.servicecharter.web.PageMessages;

/** Backs /practice/guide.xhtml: what to say and do at a touchpoint, on a phone. */
@Named
@ViewScoped
public class GuidePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuideQueries queries;

    @Inject
    private FreedomUsing freedoms;

    @Inject
    private PageMessages messages;

    private String code;
    private GuideView guide;
    private List<PolicyView> policies;
    private String use;

    public void load() {
        guide = queries.guide(code);
        policies = freedoms.at(code);
    }

    /** Counts that a freedom was used. It can be taken back as long as the page is open. */
    public void used(String policy) {
        use = freedoms.use(policy, code);
        load();
        messages.info("practice_guide.message.used");
    }

    public void takeBack() {
        freedoms.takeBack(use);
        use = null;
        load();
        messages.info("practice_guide.message.takenBack");
    }

    /** Something was counted on this page and can be taken back. */
    public boolean isUsed() {
        return use != null;
    }

    public GuideView getGuide() {
        return guide;
    }

    public List<PolicyView> getPolicies() {
        return policies;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
