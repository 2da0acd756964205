package org.servicecharter.charter.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PeopleHeld;

/** What people did for charters and said about them. */
@ApplicationScoped
class HeldCharters implements PeopleHeld {

    @Override
    public List<Held> held() {
        return List.of(
                Held.staying("charter_version", "edited_by", "charter_code", "version_number", "edited_at"),
                Held.staying("charter_version", "sent_back_by", "charter_code", "version_number", "sent_back_reason"),
                Held.staying("charter_version", "published_by", "charter_code", "version_number", "published_at"),
                Held.staying("charter_version_editor", "person_code", "version_id"),
                Held.staying(
                        "charter_waiver", "waived_by", "charter_code", "version_number", "rule", "reason", "waived_at"),
                Held.staying(
                        "charter_withdrawal",
                        "withdrawn_by",
                        "charter_code",
                        "version_number",
                        "reason",
                        "withdrawn_at"),
                Held.staying("consultation", "opened_by", "charter_code", "version_number", "opened_on"),
                Held.staying(
                        "charter_comment", "said_by", "charter_code", "version_number", "said_on", "words", "proposed"),
                Held.staying("charter_comment", "answered_by", "charter_code", "version_number", "answer"),
                Held.staying("charter_reply", "said_by", "words"),
                Held.going("charter_mention", "person_code", "charter_code", "version_number", "seen"),
                Held.staying("charter_mention", "mentioned_by", "charter_code", "version_number"),
                Held.going("draft_presence", "person_code", "charter_code", "seen_at"),
                Held.staying("rendition_editor", "person_code", "rendition_id"),
                Held.staying("list_entry", "added_by", "wording", "added_at"),
                Held.staying("list_entry", "removed_by", "wording", "removed_at"),
                Held.staying("list_wording", "changed_by", "wording", "changed_at"),
                Held.staying("list_comment", "written_by", "text", "written_at"),
                Held.going("list_mark", "person", "lived"));
    }
}
