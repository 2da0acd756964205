package org.servicecharter.web.charter;

import java.io.Serializable;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.version.Side;
import org.servicecharter.framework.BehaviourKind;
import org.servicecharter.framework.Craft;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Firmness;
import org.servicecharter.framework.Hat;
import org.servicecharter.framework.Initiative;
import org.servicecharter.framework.ServiceLevel;

/** Where a behaviour stands and what is known of it beside its words, while somebody fills it in. */
public class BehaviourForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String principle;
    private Side side;
    private BehaviourKind kind;
    private Initiative initiative;
    private CustomerKind customer;
    private ServiceLevel level;
    private EncounterKind encounter;
    private ExchangeType exchange;
    private Firmness firmness;
    private String bend;
    private Hat hat;
    private Craft craft;
    private String helps;

    private BehaviourForm(String principle, Side side, BehaviourTerms terms) {
        this.principle = principle;
        this.side = side;
        kind = terms.kind();
        initiative = terms.initiative();
        customer = terms.customer();
        level = terms.level();
        encounter = terms.encounter();
        exchange = terms.exchange();
        firmness = terms.firmness();
        bend = terms.bend();
        hat = terms.hat();
        craft = terms.craft();
        helps = terms.helps();
    }

    /** Of a behaviour that is there. */
    static BehaviourForm of(ClauseView behaviour, String principle) {
        return new BehaviourForm(principle, Side.valueOf(behaviour.part().name()), behaviour.terms());
    }

    /** Of a new one at {@code <principle>.DO} or {@code <principle>.DONT}; {@code null} at any other place. */
    static BehaviourForm at(String place) {
        int dot = place.lastIndexOf('.');
        return dot < 0
                ? null
                : new BehaviourForm(
                        place.substring(0, dot), Side.valueOf(place.substring(dot + 1)), BehaviourTerms.plain());
    }

    /** Who says when it may be bent means a guideline. */
    BehaviourTerms terms() {
        boolean bent = firmness == null && bend != null && !bend.isBlank();
        return new BehaviourTerms(
                kind,
                initiative,
                customer,
                level,
                encounter,
                exchange,
                bent ? Firmness.GUIDELINE : firmness,
                bend,
                hat,
                craft,
                helps);
    }

    public String getPrinciple() {
        return principle;
    }

    public void setPrinciple(String principle) {
        this.principle = principle;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public BehaviourKind getKind() {
        return kind;
    }

    public void setKind(BehaviourKind kind) {
        this.kind = kind;
    }

    public Initiative getInitiative() {
        return initiative;
    }

    public void setInitiative(Initiative initiative) {
        this.initiative = initiative;
    }

    public CustomerKind getCustomer() {
        return customer;
    }

    public void setCustomer(CustomerKind customer) {
        this.customer = customer;
    }

    public ServiceLevel getLevel() {
        return level;
    }

    public void setLevel(ServiceLevel level) {
        this.level = level;
    }

    public EncounterKind getEncounter() {
        return encounter;
    }

    public void setEncounter(EncounterKind encounter) {
        this.encounter = encounter;
    }

    public ExchangeType getExchange() {
        return exchange;
    }

    public void setExchange(ExchangeType exchange) {
        this.exchange = exchange;
    }

    public Firmness getFirmness() {
        return firmness;
    }

    public void setFirmness(Firmness firmness) {
        this.firmness = firmness;
    }

    public String getBend() {
        return bend;
    }

    public void setBend(String bend) {
        this.bend = bend;
    }

    public Hat getHat() {
        return hat;
    }

    public void setHat(Hat hat) {
        this.hat = hat;
    }

    public Craft getCraft() {
        return craft;
    }

    public void setCraft(Craft craft) {
        this.craft = craft;
    }

    public String getHelps() {
        return helps;
    }

    public void setHelps(String helps) {
        this.helps = helps;
    }
}
