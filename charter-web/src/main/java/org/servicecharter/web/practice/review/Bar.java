package org.servicecharter.web.practice.review;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.practice.balance.CharterBalance;
import org.servicecharter.practice.balance.Share;

/** A bar with its table: {@code name} ends the keys of its words, {@code kinds} begins those of its shares. */
public record Bar(String name, String kinds, List<Share> shares) implements Serializable {

    public Bar {
        shares = List.copyOf(shares);
    }

    static List<Bar> of(CharterBalance balance) {
        return List.of(
                new Bar("stances", "ImprovementStance.", balance.stances()),
                new Bar("initiatives", "Initiative.", balance.initiatives()),
                new Bar("aspects", "ServiceAspect.", balance.aspects()));
    }
}
