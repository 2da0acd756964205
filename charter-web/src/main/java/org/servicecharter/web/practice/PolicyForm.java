package org.servicecharter.web.practice;

import java.io.Serializable;
import java.math.BigDecimal;
import org.servicecharter.practice.freedom.PolicyTerms;

/** What is typed about what people may do without asking. */
public class PolicyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String touchpoint;
    private String who;
    private String freedom;
    private BigDecimal limit;
    private String currency;
    private String exclusions;

    static PolicyForm of(PolicyTerms terms) {
        PolicyForm form = new PolicyForm();
        form.touchpoint = terms.touchpoint();
        form.who = terms.who();
        form.freedom = terms.freedom();
        form.limit = terms.limit();
        form.currency = terms.currency();
        form.exclusions = terms.exclusions();
        return form;
    }

    PolicyTerms terms() {
        return new PolicyTerms(touchpoint, who, freedom, limit, currency, exclusions);
    }

    public String getTouchpoint() {
        return touchpoint;
    }

    public void setTouchpoint(String touchpoint) {
        this.touchpoint = touchpoint;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getFreedom() {
        return freedom;
    }

    public void setFreedom(String freedom) {
        this.freedom = freedom;
    }

    public BigDecimal getLimit() {
        return limit;
    }

    public void setLimit(BigDecimal limit) {
        this.limit = limit;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getExclusions() {
        return exclusions;
    }

    public void setExclusions(String exclusions) {
        this.exclusions = exclusions;
    }
}
