package org.servicecharter.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.servicecharter.framework.Craft;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Hat;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.guide.BehaviourFilter;
import org.servicecharter.practice.guide.GuideQueries;
import org.servicecharter.web.Excerpt;

/** Backs /practice/behaviours.xhtml: what we do as a host, adviser or seller, to read and to watch each other by. */
@Named
@RequestScoped
public class BehavioursPage {

    @Inject
    private GuideQueries queries;

    private Hat hat;
    private Craft craft;
    private ExchangeType exchange;
    private String find;
    private int page;
    private Excerpt<ClauseInForce> excerpt;

    public void load() {
        excerpt = Excerpt.of(
                queries.behaviours(new BehaviourFilter(hat, craft, exchange)),
                one -> String.join(" ", one.text(), one.principle(), one.title()),
                find,
                page);
    }

    /** What turning a page keeps. */
    public Map<String, String> getKept() {
        Map<String, String> kept = new HashMap<>();
        put(kept, "hat", hat);
        put(kept, "craft", craft);
        put(kept, "exchange", exchange);
        return kept;
    }

    private static void put(Map<String, String> kept, String name, Enum<?> one) {
        if (one != null) {
            kept.put(name, one.name());
        }
    }

    public Hat[] getHats() {
        return Hat.values();
    }

    public Craft[] getCrafts() {
        return Craft.values();
    }

    public ExchangeType[] getExchanges() {
        return ExchangeType.values();
    }

    public Excerpt<ClauseInForce> getExcerpt() {
        return excerpt;
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

    public ExchangeType getExchange() {
        return exchange;
    }

    public void setExchange(ExchangeType exchange) {
        this.exchange = exchange;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
