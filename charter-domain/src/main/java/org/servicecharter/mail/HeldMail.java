package org.servicecharter.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PersonalData;

/** Letters to people. */
@ApplicationScoped
class HeldMail implements PersonalData {

    @Override
    public List<Held> held() {
        return List.of(Held.going(
                "outgoing_mail", "person_code", "kind", "subject", "address", "body", "state", "put_at", "sent_at"));
    }
}
