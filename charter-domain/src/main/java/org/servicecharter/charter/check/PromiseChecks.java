package org.servicecharter.charter.check;

import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.version.Promise;

/** Whether what is promised can be measured and kept (CC-07 to CC-09, CC-15, CC-19, CC-29). */
final class PromiseChecks {

    private final Findings findings;
    private final boolean binding;

    /** @param binding made for customers: what is missing blocks publishing; else it is advice */
    PromiseChecks(Findings findings, boolean binding) {
        this.findings = findings;
        this.binding = binding;
    }

    void run(Reading reading) {
        findings.at(Part.PROMISE).must(!binding || reading.promises() > 0, "CC-07", "none");
        boolean generalRedress = reading.has(Part.REDRESS);
        reading.own().promises().stream()
                .filter(promise -> !promise.isPlaceholder())
                .forEach(promise -> check(promise, generalRedress));
    }

    private void check(Promise promise, boolean generalRedress) {
        String words = promise.getWording();
        PromiseTerms terms = promise.getTerms();
        Findings there = findings.at(promise);
        need(there, terms.isMeasurable(), "CC-07", "unmeasured", words);
        need(there, terms.isOrderly(), "CC-07", "tiers", words);
        there.should(terms.startEvent() != null && terms.endEvent() != null, "CC-07", "span", words);
        there.should(terms.channel() != null, "CC-08", "channel", words);
        there.should((terms.peakWhen() == null) == (terms.peakValue() == null), "CC-09", "peak", words);
        need(there, terms.conditions() != null, "CC-09", "conditions", words);
        need(there, terms.redress() != null || generalRedress, "CC-15", "promise", words);
        there.should(terms.legalStatus() != null, "CC-19", "status", words);
        need(there, terms.owner() != null, "CC-29", "owner", words);
        need(there, terms.dataSource() != null, "CC-29", "source", words);
    }

    private void need(Findings there, boolean holds, String rule, String reason, String words) {
        there.note(holds, binding, rule, reason, words);
    }
}
