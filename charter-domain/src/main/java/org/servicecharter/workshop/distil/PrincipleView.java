package org.servicecharter.workshop.distil;

import java.io.Serializable;
import java.util.List;

/** A principle with its behaviours as every screen sees it; {@code theme} is where it came from, or {@code null}. */
public record PrincipleView(String id, String name, String theme, List<BehaviourView> behaviours)
        implements Serializable {

    static PrincipleView of(FoundPrinciple principle, List<FoundBehaviour> behaviours) {
        return new PrincipleView(
                principle.getId(),
                principle.getName(),
                principle.getThemeId(),
                behaviours.stream()
                        .filter(behaviour -> behaviour.getPrincipleId().equals(principle.getId()))
                        .map(BehaviourView::of)
                        .toList());
    }
}
