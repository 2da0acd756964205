package org.servicecharter.web.touchpoint;

import java.io.Serializable;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.RelationshipType;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.touchpoint.ContactChannel;
import org.servicecharter.touchpoint.MinimumRole;
import org.servicecharter.touchpoint.Phase;
import org.servicecharter.touchpoint.TouchpointDetails;

/** What is typed about a touchpoint. */
public class TouchpointForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String journey;
    private Phase phase = Phase.DURING;
    private String name;
    private ContactChannel channel;
    private String unit;
    private String question;
    private String need;
    private EncounterKind encounter;
    private ExchangeType exchange;
    private RelationshipType relationship;
    private ServiceLevel level;
    private String owner;
    private MinimumRole minimumRole = MinimumRole.ANYBODY;
    private boolean firstContact;
    private boolean momentOfTruth;
    private String truthReason;
    private String expectation;

    static TouchpointForm of(TouchpointDetails details) {
        TouchpointForm form = new TouchpointForm();
        form.journey = details.journey();
        form.phase = details.phase();
        form.name = details.name();
        form.channel = details.channel();
        form.unit = details.unit();
        form.question = details.question();
        form.need = details.need();
        form.encounter = details.encounter();
        form.exchange = details.exchange();
        form.relationship = details.relationship();
        form.level = details.level();
        form.owner = details.owner();
        form.minimumRole = details.minimumRole();
        form.firstContact = details.firstContact();
        form.momentOfTruth = details.momentOfTruth();
        form.truthReason = details.truthReason();
        form.expectation = details.expectation();
        return form;
    }

    /** Where exchange and relationship disagree, as scripts did not run, the exchange counts. */
    TouchpointDetails details() {
        ExchangeType chosen = exchange == null && relationship != null ? relationship.grownFrom() : exchange;
        return new TouchpointDetails(
                journey,
                phase,
                name,
                channel,
                unit,
                question,
                need,
                encounter,
                chosen,
                level,
                owner,
                minimumRole,
                firstContact,
                momentOfTruth,
                truthReason,
                expectation);
    }

    /** The relationship follows. */
    void exchangeChosen() {
        relationship = exchange == null ? null : exchange.relationship();
    }

    /** The exchange it grows from follows. */
    void relationshipChosen() {
        exchange = relationship == null ? null : relationship.grownFrom();
    }

    public String getJourney() {
        return journey;
    }

    public void setJourney(String journey) {
        this.journey = journey;
    }

    public Phase getPhase() {
        return phase;
    }

    public void setPhase(Phase phase) {
        this.phase = phase;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
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

    public RelationshipType getRelationship() {
        return relationship;
    }

    public void setRelationship(RelationshipType relationship) {
        this.relationship = relationship;
    }

    public ServiceLevel getLevel() {
        return level;
    }

    public void setLevel(ServiceLevel level) {
        this.level = level;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public MinimumRole getMinimumRole() {
        return minimumRole;
    }

    public void setMinimumRole(MinimumRole minimumRole) {
        this.minimumRole = minimumRole;
    }

    public boolean isFirstContact() {
        return firstContact;
    }

    public void setFirstContact(boolean firstContact) {
        this.firstContact = firstContact;
    }

    public boolean isMomentOfTruth() {
        return momentOfTruth;
    }

    public void setMomentOfTruth(boolean momentOfTruth) {
        this.momentOfTruth = momentOfTruth;
    }

    public String getTruthReason() {
        return truthReason;
    }

    public void setTruthReason(String truthReason) {
        this.truthReason = truthReason;
    }

    public String getExpectation() {
        return expectation;
    }

    public void setExpectation(String expectation) {
        this.expectation = expectation;
    }
}
