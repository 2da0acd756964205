package org.servicecharter.web.charter.weigh;

import java.io.Serializable;
import java.util.stream.Stream;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.PrincipleView;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.framework.EncounterKind;

/** A principle with the encounter it is for, while somebody chooses it. */
public class WeighedPrinciple implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PrincipleView principle;
    private EncounterKind kind;

    WeighedPrinciple(PrincipleView principle) {
        this.principle = principle;
        this.kind = principle.statement().encounter();
    }

    String code() {
        return principle.statement().code();
    }

    public String getText() {
        return principle.statement().text();
    }

    /** The kind it has been for until now; {@code null} for all. */
    public EncounterKind getBefore() {
        return principle.statement().encounter();
    }

    /** How many of its behaviours are for another kind than it is. */
    public long getOthers() {
        return getBefore() == null
                ? 0
                : Stream.concat(principle.dos().stream(), principle.donts().stream())
                        .map(ClauseView::terms)
                        .map(BehaviourTerms::encounter)
                        .filter(one -> one != null && one != getBefore())
                        .count();
    }

    public EncounterKind getKind() {
        return kind;
    }

    public void setKind(EncounterKind kind) {
        this.kind = kind;
    }
}
