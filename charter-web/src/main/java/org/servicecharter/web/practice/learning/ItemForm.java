package org.servicecharter.web.practice.learning;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.learning.ItemTerms;

/** What is typed of something to practise. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ANSWERS = 3;

    private String situation;
    private final List<String> answers = new ArrayList<>(Collections.nCopies(ANSWERS, null));
    private Integer best;
    private String why;
    private ServiceLevel level;
    private EncounterKind encounter;
    private ExchangeType exchange;
    private String principle;

    static ItemForm of(ItemTerms terms) {
        ItemForm form = new ItemForm();
        form.situation = terms.words();
        for (int nth = 0; nth < terms.answers().size(); nth++) {
            form.answers.set(nth, terms.answers().get(nth));
        }
        form.best = terms.best();
        form.why = terms.why();
        form.level = terms.level();
        form.encounter = terms.encounter();
        form.exchange = terms.exchange();
        form.principle = terms.principle() == null ? null : terms.principle().toString();
        return form;
    }

    ItemTerms terms() {
        List<String> said = answers.stream().map(one -> one == null ? "" : one).toList();
        ClauseKey stands = principle == null ? null : ClauseKey.of(principle);
        return new ItemTerms(situation, said, best, why, level, encounter, exchange, stands);
    }

    public List<String> getAnswers() {
        return answers;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public Integer getBest() {
        return best;
    }

    public void setBest(Integer best) {
        this.best = best;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
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

    public String getPrinciple() {
        return principle;
    }

    public void setPrinciple(String principle) {
        this.principle = principle;
    }
}
