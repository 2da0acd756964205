package org.servicecharter.signoff.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PersonalData;

/** What people were asked to sign, and what they signed. */
@ApplicationScoped
class HeldSignoff implements PersonalData {

    @Override
    public List<Held> held() {
        return List.of(
                Held.staying(
                        "assignment",
                        "person_code",
                        "charter_code",
                        "version_number",
                        "reason",
                        "state",
                        "due_on",
                        "opened_at"),
                new Held(
                        "acknowledgement",
                        "person_code",
                        Held.Erasing.OWN,
                        List.of(
                                "record_id",
                                "charter_code",
                                "version_number",
                                "outcome",
                                "acted_at",
                                "unit_code",
                                "grade",
                                "record")),
                Held.going("campaign_entry", "person_code", "campaign_id", "entered_on"),
                Held.staying("campaign_ending", "reached"),
                Held.staying("reminder_round", "reached"),
                Held.going("exemption", "person_code", "charter_code", "reason", "until_day"),
                Held.staying("exemption", "approved_by", "charter_code", "reason", "until_day"),
                Held.staying("exemption", "recorded_by", "charter_code", "reason", "until_day"),
                new Held("refusal_note", "noted_by", Held.Erasing.STAY, List.of("noted_at", "words")));
    }
}
