package org.servicecharter.access.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PeopleHeld;

/** What is held so that people can come in; never a secret. */
@ApplicationScoped
class HeldAccess implements PeopleHeld {

    @Override
    public List<Held> held() {
        return List.of(
                Held.going("account", "person_code", "password_set_at", "failures", "locked_until"),
                Held.going("remembered_device", "person_code", "label", "since", "expires_at"),
                Held.going("invitation", "person_code", "expires_at"),
                Held.going("personal_pin", "person_code", "chosen_at", "failures"),
                Held.going("kiosk_visit", "person_code", "began_at", "left_at"),
                Held.staying("shared_device", "opened_by", "name", "opened_at"),
                Held.staying(
                        "api_token",
                        "made_by",
                        "name",
                        "scopes",
                        "made_at",
                        "expires_at",
                        "last_used_at",
                        "revoked_at"));
    }
}
