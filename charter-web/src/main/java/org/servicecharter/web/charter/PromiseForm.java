package org.servicecharter.web.charter;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.servicecharter.charter.text.Channel;
import org.servicecharter.charter.text.LegalStatus;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.framework.ServiceAspect;

/** What makes a promise measurable, while somebody fills it in. */
public class PromiseForm implements Serializable {

    /** As many steps as a promise of a real charter has. */
    private static final int ROWS = 3;

    private static final long serialVersionUID = 1L;

    private final List<Row> rows = new ArrayList<>();
    private final Texts texts = new Texts();
    private Channel channel;
    private MeasureUnit unit;
    private Integer peakValue;
    private LegalStatus legalStatus;
    private ServiceAspect about;

    PromiseForm(PromiseTerms terms) {
        terms.tiers().forEach(tier -> rows.add(new Row(tier.percent(), tier.value())));
        while (rows.size() < ROWS) {
            rows.add(new Row(null, null));
        }
        channel = terms.channel();
        unit = terms.unit();
        peakValue = terms.peakValue();
        legalStatus = terms.legalStatus();
        about = terms.about();
        texts.put("audience", terms.audience());
        texts.put("start", terms.startEvent());
        texts.put("end", terms.endEvent());
        texts.put("peak", terms.peakWhen());
        texts.put("conditions", terms.conditions());
        texts.put("exclusions", terms.exclusions());
        texts.put("owner", terms.owner());
        texts.put("source", terms.dataSource());
        texts.put("redress", terms.redress());
        texts.put("aspect", terms.aspect());
    }

    /** A step counts once it has a value, or a percent where nothing is counted; without a percent it means all. */
    PromiseTerms terms() {
        return new PromiseTerms(
                texts.get("audience"),
                channel,
                texts.get("start"),
                texts.get("end"),
                unit,
                rows.stream()
                        .filter(row -> row.value != null || unit == MeasureUnit.YES_NO && row.percent != null)
                        .map(row ->
                                new Tier(row.percent == null ? 100 : row.percent, row.value == null ? 0 : row.value))
                        .toList(),
                texts.get("peak"),
                peakValue,
                texts.get("conditions"),
                texts.get("exclusions"),
                texts.get("owner"),
                texts.get("source"),
                texts.get("redress"),
                texts.get("aspect"),
                legalStatus,
                about);
    }

    public List<Row> getRows() {
        return rows;
    }

    /** By name: audience, start, end, peak, conditions, exclusions, owner, source, redress, aspect. */
    public Texts getTexts() {
        return texts;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public MeasureUnit getUnit() {
        return unit;
    }

    public void setUnit(MeasureUnit unit) {
        this.unit = unit;
    }

    public Integer getPeakValue() {
        return peakValue;
    }

    public void setPeakValue(Integer peakValue) {
        this.peakValue = peakValue;
    }

    public LegalStatus getLegalStatus() {
        return legalStatus;
    }

    public void setLegalStatus(LegalStatus legalStatus) {
        this.legalStatus = legalStatus;
    }

    public ServiceAspect getAbout() {
        return about;
    }

    public void setAbout(ServiceAspect about) {
        this.about = about;
    }

    /** One step: for so many of a hundred, within so much. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private Integer percent;
        private Integer value;

        Row(Integer percent, Integer value) {
            this.percent = percent;
            this.value = value;
        }

        public Integer getPercent() {
            return percent;
        }

        public void setPercent(Integer percent) {
            this.percent = percent;
        }

        public Integer getValue() {
            return value;
        }

        public void setValue(Integer value) {
            this.value = value;
        }
    }
}
