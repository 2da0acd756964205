package org.servicecharter.shared;

import java.util.List;

/**
 * Through this each concept answers for what it holds about people: in an access report, and when somebody is erased. A
 * test finds tables that name people and for which nobody answers.
 */
public interface PeopleHeld {

    List<Held> held();

    /** What is not done by deleting and renaming rows; called before that, in the same transaction. */
    default void erase(Erased person) {}
}
