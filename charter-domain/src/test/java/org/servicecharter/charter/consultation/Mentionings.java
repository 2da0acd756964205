package org.servicecharter.charter.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.servicecharter.charter.mention.Mentioned;

/** Writes down who was told of being named. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Mentionings {

    private final List<Mentioned> seen = new CopyOnWriteArrayList<>();

    /** Public, as an observer on a session bean must be. */
    public void note(@Observes Mentioned event) {
        seen.add(event);
    }

    public List<Mentioned> in(String charterCode) {
        return seen.stream()
                .filter(event -> event.charterCode().equals(charterCode))
                .toList();
    }
}
