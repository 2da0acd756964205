package org.servicecharter.charter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down who was told of which publication; refuses those of a charter it was told to. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Publications {

    private final List<CharterPublished> seen = new CopyOnWriteArrayList<>();
    private final List<CharterInForce> begun = new CopyOnWriteArrayList<>();
    private volatile String refused = "";

    /** Public, as an observer on a session bean must be. */
    public void note(@Observes CharterPublished event) {
        if (event.charterCode().equals(refused)) {
            throw new IllegalStateException("the sign-off could not be begun");
        }
        seen.add(event);
    }

    /** Public, as an observer on a session bean must be. */
    public void begin(@Observes CharterInForce event) {
        begun.add(event);
    }

    public void refuse(String charterCode) {
        refused = charterCode;
    }

    public List<CharterPublished> of(String charterCode) {
        return seen.stream()
                .filter(event -> event.charterCode().equals(charterCode))
                .toList();
    }

    public List<CharterInForce> begun(String charterCode) {
        return begun.stream()
                .filter(event -> event.charterCode().equals(charterCode))
                .toList();
    }
}
