package org.servicecharter.web.practice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.practice.coverage.CoverageQueries;
import org.servicecharter.practice.coverage.Covered;
import org.servicecharter.practice.coverage.Dimension;
import org.servicecharter.practice.coverage.HeatMap;
import org.servicecharter.practice.story.KindEvidence;
import org.servicecharter.practice.story.StoryQueries;
import org.servicecharter.touchpoint.JourneyRow;
import org.servicecharter.touchpoint.Phase;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.web.Excerpt;

/** Backs /practice/map.xhtml: a journey as a strip, and how much of the charters holds where. */
@Named
@ViewScoped
public class MapPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CoverageQueries coverage;

    @Inject
    private TouchpointQueries touchpoints;

    @Inject
    private StoryQueries stories;

    private String journey;
    private Dimension by = Dimension.EXCHANGE;
    private boolean holes;
    private int page;
    private List<JourneyRow> journeys;
    private List<Stretch> strip;
    private List<String> columns;
    private Excerpt<HeatMap.Row> excerpt;
    private List<KindEvidence> evidence = List.of();
    private long missing;

    /** What stands in one phase of the journey. */
    public record Stretch(Phase phase, List<Covered> touchpoints) implements Serializable {}

    /** Shows the first journey unless one is chosen. */
    public void load() {
        journeys = touchpoints.journeys();
        if (journey == null && !journeys.isEmpty()) {
            journey = journeys.get(0).code();
        }
        List<Covered> all = coverage.all().stream()
                .filter(one -> one.touchpoint().details().journey().equals(journey))
                .toList();
        strip = List.of(Phase.values()).stream()
                .map(phase -> new Stretch(
                        phase,
                        all.stream()
                                .filter(one -> one.touchpoint().details().phase() == phase)
                                .toList()))
                .toList();
        HeatMap map = HeatMap.of(by, all);
        columns = map.columns();
        missing = map.rows().stream().filter(HeatMap.Row::holes).count();
        List<HeatMap.Row> rows =
                map.rows().stream().filter(row -> !holes || row.holes()).toList();
        excerpt = Excerpt.of(rows, row -> "", null, page);
        evidence = by == Dimension.KIND ? stories.evidence() : List.of();
    }

    /** What another page, or another way of looking, keeps. */
    public Map<String, String> getKept() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("by", by.name());
        kept.put("holes", String.valueOf(holes));
        if (journey != null) {
            kept.put("journey", journey);
        }
        return kept;
    }

    /** What stories tell, kind by kind; nothing unless the map is by kind. */
    public List<KindEvidence> getEvidence() {
        return evidence;
    }

    public List<Dimension> getDimensions() {
        return List.of(Dimension.values());
    }

    public List<JourneyRow> getJourneys() {
        return journeys;
    }

    public List<Stretch> getStrip() {
        return strip;
    }

    public List<String> getColumns() {
        return columns;
    }

    public Excerpt<HeatMap.Row> getExcerpt() {
        return excerpt;
    }

    /** How many touchpoints of the journey have a hole. */
    public long getMissing() {
        return missing;
    }

    public String getJourney() {
        return journey;
    }

    public void setJourney(String journey) {
        this.journey = journey;
    }

    public Dimension getBy() {
        return by;
    }

    public void setBy(Dimension by) {
        this.by = by == null ? Dimension.EXCHANGE : by;
    }

    public boolean isHoles() {
        return holes;
    }

    public void setHoles(boolean holes) {
        this.holes = holes;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
