package org.servicecharter.web.practice.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.practice.learning.ItemRow;
import org.servicecharter.practice.learning.Practising;
import org.servicecharter.web.Excerpt;

/** Backs /practice/learn.xhtml: everything to practise. */
@Named
@RequestScoped
public class LearnList {

    @Inject
    private Practising practising;

    @Inject
    private LearningWords words;

    private String level;
    private String find;
    private int page;
    private Excerpt<ItemRow> excerpt;
    private long done;

    public void load() {
        ServiceLevel asked = Stream.of(ServiceLevel.values())
                .filter(one -> one.name().equals(level))
                .findFirst()
                .orElse(null);
        List<ItemRow> items = practising.items(asked);
        done = items.stream().filter(ItemRow::done).count();
        excerpt = Excerpt.of(items, words::situation, find, page);
    }

    public Excerpt<ItemRow> getExcerpt() {
        return excerpt;
    }

    /** How many of them the person has practised. */
    public long getDone() {
        return done;
    }

    public List<ServiceLevel> getLevels() {
        return List.of(ServiceLevel.values());
    }

    /** What the address says beside the page and what is looked for. */
    public Map<String, String> getKept() {
        return level == null ? Map.of() : Map.of("level", level);
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
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
