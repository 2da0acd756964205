package org.servicecharter.charter.version;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.Facts;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.TermsJson;

/** A service standard that a customer can measure (CC-07). */
@Entity
@DiscriminatorValue("PROMISE")
public class Promise extends Clause {

    @Column(name = "promise_terms", length = Terms.JSON_MAX)
    private String terms;

    @Column(name = "cost_note", length = Terms.TEXT_MAX)
    private String costNote;

    protected Promise() {} // JPA

    Promise(CharterVersion version, String code, String wording, int place, List<ClauseSource> sources) {
        super(version, code, wording, place, sources);
        agree(PromiseTerms.open());
    }

    /** @throws TermsNotUsable when a text is too long or a number none that can be meant */
    final void agree(PromiseTerms newTerms) {
        PromiseTerms checked = Terms.checked(newTerms);
        terms = TermsJson.of(checked).toString();
        fold(Facts.of(checked));
    }

    /** @throws WordingNotUsable when it is too long; blank is none */
    void costs(String note) {
        costNote = WordingNotUsable.checkedOrNull(note, Terms.TEXT_MAX);
    }

    /** What it takes to keep it, for whoever decides on it (S4): neither frozen nor shown to customers. */
    public String getCostNote() {
        return costNote;
    }

    @Override
    public List<Fact> facts() {
        return Facts.of(getTerms());
    }

    public PromiseTerms getTerms() {
        return TermsJson.promise(Terms.read(terms));
    }

    @Override
    public Part part() {
        return Part.PROMISE;
    }
}
