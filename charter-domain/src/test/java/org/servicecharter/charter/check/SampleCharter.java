package org.servicecharter.charter.check;

import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.umbrella.Inherited;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.CharterVersionFixture;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.charter.version.Side;

/** A charter put together piece by piece, and what the checks say of it. */
final class SampleCharter {

    final CharterVersion version = CharterVersionFixture.empty();

    private final Charter charter;
    private int clauses;

    SampleCharter(CharterKind kind, Sector sector) {
        this("en", kind, sector);
    }

    SampleCharter(String language, CharterKind kind, Sector sector) {
        charter = new Charter("sample", language, null, CharterVersionFixture.NOW);
        charter.classify(kind, sector);
        describe(null, CharterVersionFixture.TODAY.plusYears(1));
    }

    SampleCharter describe(String motto, LocalDate review) {
        Particulars wanted = new Particulars(
                "How we look after you",
                motto,
                "Everything we do",
                "Everybody who comes",
                "Head of service",
                "Director",
                CharterVersionFixture.TODAY,
                review);
        draft().describe(version.getParticulars(), wanted);
        return this;
    }

    SampleCharter define(String words) {
        draft().define("definition", words, List.of());
        return this;
    }

    SampleCharter principle(String words, List<String> dos, List<String> donts) {
        String code = code();
        draft().addPrinciple(code, words, List.of());
        dos.forEach(one -> draft().addBehaviour(code, Side.DO, code(), one, List.of()));
        donts.forEach(one -> draft().addBehaviour(code, Side.DONT, code(), one, List.of()));
        return this;
    }

    /** Under the last principle. */
    SampleCharter behaviour(Side side, String words, BehaviourTerms terms) {
        var principles = version.wording().principles();
        String last = principles.get(principles.size() - 1).getCode();
        draft().addBehaviour(last, side, code(), words, terms, List.of());
        return this;
    }

    SampleCharter promise(String words, PromiseTerms terms) {
        draft().addPromise(code(), words, terms, List.of());
        return this;
    }

    SampleCharter says(Part part, String words) {
        return says(part, words, ProvisionTerms.plain());
    }

    SampleCharter says(Part part, String words, ProvisionTerms terms) {
        draft().addProvision(part, code(), words, terms, List.of());
        return this;
    }

    /** The last that was added says what belongs there, and nothing more. */
    SampleCharter placeholder() {
        draft().holdPlace("c" + clauses);
        return this;
    }

    Draft draft() {
        return version.draft(CharterVersionFixture.ADA, CharterVersionFixture.NOW);
    }

    CharterText text() {
        return version.wording().text(charter.getKind(), "en");
    }

    List<Finding> findings() {
        return new Checks(charter, version, List.of(), CharterVersionFixture.TODAY).findings();
    }

    /** What the checks say of it as the charter of a unit. */
    Checks under(Inherited umbrella) {
        return new Checks(charter, version, umbrella, List.of(), CharterVersionFixture.TODAY);
    }

    List<String> blocking() {
        return findings().stream().filter(Finding::blocks).map(Finding::key).toList();
    }

    List<String> advice() {
        return findings().stream()
                .filter(finding -> !finding.blocks())
                .map(Finding::key)
                .toList();
    }

    private String code() {
        clauses++;
        return "c" + clauses;
    }
}
