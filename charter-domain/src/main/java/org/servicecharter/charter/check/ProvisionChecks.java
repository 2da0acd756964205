package org.servicecharter.charter.check;

import java.util.List;
import java.util.regex.Pattern;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.Provision;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.charter.version.Wording;

/** What a charter made for customers tells them beside its promises (CC-02, CC-06, CC-10 to CC-18, CC-23 to CC-26). */
final class ProvisionChecks {

    private static final int WAYS_TO_REACH_US = 2;

    /** A request that reads as the price of a right. */
    private static final Pattern PRECONDITION = Pattern.compile(
            "\\b((we|you (will|can|may))\\b[^.]{0,80}\\bonly if|we\\b[^.]{0,80}\\bunless you|unless you\\b[^.]{0,80}\\bwe"
                    + "|or else|otherwise we|must .{0,80}\\bbefore we"
                    + "|we (may|will|can) (refuse|decline|stop|end|withdraw)"
                    + "|(?<!\\bif )we (may|reserve the right to) (cancel|close|discharge|suspend|terminate|withhold)"
                    + "|(will|can|may) ?not be (answered|considered|dealt with|entertained|processed|served|treated)"
                    + "|(may|will|can) be (denied|discharged|refused|rejected|suspended|withdrawn|withheld)"
                    + "|we (may not|will not|won't|can ?not|can't) (be able to )?"
                    + "(help|serve|answer|treat|see|accept|process|deal|provide|give|continue))\\b",
            Pattern.CASE_INSENSITIVE);

    private final Findings findings;
    private final Reading reading;
    private final Wording wording;
    private final Sector sector;

    ProvisionChecks(Findings findings, Reading reading, Sector sector) {
        this.findings = findings;
        this.reading = reading;
        this.wording = reading.own();
        this.sector = sector;
    }

    void run() {
        findings.at(Part.MISSION).should(has(Part.MISSION), "CC-02", "missing");
        findings.at(Part.COURTESY).should(has(Part.COURTESY), "CC-06", "missing");
        asked();
        contact();
        findings.at(Part.FEEDBACK).must(has(Part.FEEDBACK), "CC-12", "missing");
        complaint();
        findings.at(Part.ESCALATION).note(has(Part.ESCALATION), sector.hasOutsideBody(), "CC-14", "missing");
        for (Provision body : written(Part.ESCALATION)) {
            findings.at(body)
                    .note(
                            body.getTerms().reach() != null,
                            sector.hasOutsideBody(),
                            "CC-14",
                            "reach",
                            body.getWording());
        }
        findings.at(Part.REDRESS).must(has(Part.REDRESS) || everyPromiseHasRedress(), "CC-15", "missing");
        findings.at(Part.NO_RETALIATION).should(has(Part.NO_RETALIATION), "CC-16", "missing");
        findings.at(Part.PRIVACY).should(has(Part.PRIVACY), "CC-17", "missing");
        findings.at(Part.ACCESS).should(has(Part.ACCESS), "CC-18", "missing");
        findings.at(Part.RESULTS).must(has(Part.RESULTS), "CC-23", "missing");
        findings.at(Part.MAKING).should(has(Part.MAKING) || isFromWorkshops(), "CC-24", "missing");
        findings.at(Part.FORMATS).should(has(Part.FORMATS), "CC-26", "missing");
    }

    /** Asked of every charter that staff sign. */
    static void staff(Findings findings, Reading reading) {
        findings.at(Part.STAFF).should(reading.has(Part.STAFF), "CC-25", "missing");
    }

    private void asked() {
        findings.at(Part.ASKED).should(has(Part.ASKED), "CC-10", "missing");
        for (Provision asked : written(Part.ASKED)) {
            boolean condition = PRECONDITION.matcher(asked.getWording()).find();
            findings.at(asked).should(!condition, "CC-10", "condition", asked.getWording());
        }
    }

    private void contact() {
        int ways = reading.terms(Part.CONTACT).size();
        findings.at(Part.CONTACT).must(ways >= WAYS_TO_REACH_US, "CC-11", "ways", ways, WAYS_TO_REACH_US);
        for (Provision way : written(Part.CONTACT)) {
            findings.at(way).should(way.getTerms().reach() != null, "CC-11", "hours", way.getWording());
        }
    }

    /** One step has to name who answers; the two times may stand with any step. */
    private void complaint() {
        List<ProvisionTerms> steps = reading.terms(Part.COMPLAINT);
        Findings there = findings.at(Part.COMPLAINT);
        there.must(!steps.isEmpty(), "CC-13", "missing");
        if (!steps.isEmpty()) {
            there.must(steps.stream().anyMatch(step -> step.who() != null), "CC-13", "role");
            there.must(steps.stream().anyMatch(step -> step.acknowledge() != null), "CC-13", "acknowledge");
            there.must(steps.stream().anyMatch(step -> step.answer() != null), "CC-13", "answer");
        }
    }

    private boolean everyPromiseHasRedress() {
        return !wording.promises().isEmpty()
                && wording.promises().stream()
                        .allMatch(promise -> promise.getTerms().redress() != null);
    }

    private boolean isFromWorkshops() {
        return wording.clauses().flatMap(clause -> clause.getSources().stream()).anyMatch(ClauseSource::fromWorkshop);
    }

    private List<Provision> written(Part part) {
        return wording.provisions(part).stream()
                .filter(provision -> !provision.isPlaceholder())
                .toList();
    }

    private boolean has(Part part) {
        return reading.has(part);
    }
}
