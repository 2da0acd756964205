package org.servicecharter.web.charter;

import java.io.Serializable;
import org.servicecharter.charter.text.LegalStatus;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.text.Within;

/** What a provision says beside its words, while somebody fills it in. Each part has the fields it needs. */
public class ProvisionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Part part;
    private String who;
    private String reach;
    private Time acknowledge;
    private Time answer;
    private LegalStatus legalStatus;

    ProvisionForm(Part part, ProvisionTerms terms) {
        this.part = part;
        who = terms.who();
        reach = terms.reach();
        acknowledge = new Time(terms.acknowledge());
        answer = new Time(terms.answer());
        legalStatus = terms.legalStatus();
    }

    ProvisionTerms terms() {
        return new ProvisionTerms(who, reach, acknowledge.within(), answer.within(), legalStatus);
    }

    public Part getPart() {
        return part;
    }

    /** It names who answers. */
    public boolean isComplaint() {
        return part == Part.COMPLAINT;
    }

    /** It says when, or by which way, somebody is reached. */
    public boolean isReached() {
        return part == Part.CONTACT || part == Part.ESCALATION;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }

    public Time getAcknowledge() {
        return acknowledge;
    }

    public Time getAnswer() {
        return answer;
    }

    public LegalStatus getLegalStatus() {
        return legalStatus;
    }

    public void setLegalStatus(LegalStatus legalStatus) {
        this.legalStatus = legalStatus;
    }

    /** A number and what it counts. */
    public static class Time implements Serializable {

        private static final long serialVersionUID = 1L;

        private Integer amount;
        private MeasureUnit unit;

        Time(Within within) {
            amount = within == null ? null : Integer.valueOf(within.amount());
            unit = within == null ? MeasureUnit.WORKING_DAYS : within.unit();
        }

        Within within() {
            return amount == null ? null : new Within(amount, unit);
        }

        public Integer getAmount() {
            return amount;
        }

        public void setAmount(Integer amount) {
            this.amount = amount;
        }

        public MeasureUnit getUnit() {
            return unit;
        }

        public void setUnit(MeasureUnit unit) {
            this.unit = unit;
        }
    }
}
