package org.servicecharter.charter.version;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Objects;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.Facts;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.TermsJson;

/** Something others can see somebody do, or not do. */
@Entity
@DiscriminatorValue("BEHAVIOUR")
public class Behaviour extends Clause {

    @ManyToOne
    @JoinColumn(name = "principle_id")
    private Principle principle;

    @Enumerated(EnumType.STRING)
    @Column(length = 4)
    private Side side;

    @Column(name = "behaviour_terms", length = Terms.JSON_MAX)
    private String terms;

    protected Behaviour() {} // JPA

    Behaviour(Principle principle, Side side, String code, String wording, int place, List<ClauseSource> sources) {
        super(principle.getVersion(), code, wording, place, sources);
        this.principle = principle;
        this.side = Objects.requireNonNull(side, "side");
        agree(BehaviourTerms.plain());
    }

    /** @throws TermsNotUsable when it is of the third level, or its text is too long */
    final void agree(BehaviourTerms newTerms) {
        BehaviourTerms checked = Terms.checked(newTerms);
        terms = TermsJson.of(checked).toString();
        fold(Facts.of(checked));
    }

    @Override
    public List<Fact> facts() {
        return Facts.of(getTerms());
    }

    public BehaviourTerms getTerms() {
        return TermsJson.behaviour(Terms.read(terms));
    }

    @Override
    public Part part() {
        return side == Side.DO ? Part.DO : Part.DONT;
    }

    @Override
    public Principle getPrinciple() {
        return principle;
    }

    public Side getSide() {
        return side;
    }

    void moveUnder(Principle newPrinciple, Side newSide, int newPlace) {
        principle = Objects.requireNonNull(newPrinciple, "newPrinciple");
        side = Objects.requireNonNull(newSide, "newSide");
        moveTo(newPlace);
    }
}
