package org.servicecharter.practice.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PeopleHeld;

/** What people wrote for daily work. */
@ApplicationScoped
class HeldPractice implements PeopleHeld {

    @Override
    public List<Held> held() {
        return List.of(
                Held.staying("touchpoint_clause", "set_by", "touchpoint_code", "clause_code", "set_at"),
                Held.staying("script", "written_by", "words", "written_at"),
                Held.staying("empowerment_policy", "stated_by", "freedom", "stated_at"),
                Held.staying("story", "teller_code", "kind", "tone", "words", "told_at"),
                Held.going("week_story", "lead_code", "monday", "story_code"),
                Held.staying("recognition", "giver_code", "words", "given_at"),
                Held.going("recognition", "colleague_code", "words", "answer", "given_at"),
                Held.staying("recognition", "answered_by", "answer", "answered_at"),
                Held.staying("breakdown", "told_by", "happened_on", "words", "told_at"),
                Held.going("follow_up", "owner_code", "customer", "words", "due_on", "done_on"),
                Held.going("future_talk", "owner_code", "customer", "hopes", "next_on"),
                Held.staying("insight", "noted_by", "words", "noted_at"),
                Held.staying("promise_keeping", "owner_code", "charter_code", "clause_code"),
                new Held(
                        "result_entry",
                        "entered_by",
                        Held.Erasing.STAY,
                        List.of("clause_code", "first_day", "entered_at")),
                new Held("miss_note", "written_by", Held.Erasing.STAY, List.of("words", "written_at")),
                Held.staying("redress_task", "owner_code", "done", "done_at"),
                Held.staying("redress_task", "done_by", "done", "done_at"),
                Held.staying("charter_review", "opened_by", "charter_code", "opened_at"),
                Held.staying("charter_review", "closed_by", "charter_code", "closed_at"),
                Held.staying("review_finding", "decided_by", "decision", "why", "decided_at"),
                Held.staying("improvement", "proposed_by", "words", "proposed_at"),
                Held.staying("improvement", "owner_code", "words", "state"),
                Held.staying("training_item", "written_by", "words", "written_at"),
                Held.going("training_done", "person_code", "item_code", "done_on"),
                Held.going("skill_check", "person_code", "skill", "sure", "checked_on"),
                Held.going("leadership_answer", "person_code", "answered_on"),
                Held.going("next_step", "person_code", "words", "written_at"),
                Held.staying("next_step", "coach_code", "written_at"));
    }
}
