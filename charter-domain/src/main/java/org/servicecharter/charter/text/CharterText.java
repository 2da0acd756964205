package org.servicecharter.charter.text;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * All a reader of a charter is shown, and so all that is frozen and hashed.
 *
 * @param charterCode the charter's public address
 * @param version its number
 * @param language a BCP 47 tag
 * @param motto {@code null} when there is none
 * @param definition what customer service means here; {@code null} when there are only principles
 * @param services which services it is about
 * @param customers for which customers
 * @param owner the role that answers for it
 * @param approver the role that approved it: a role, as a published text keeps no person's name
 */
public record CharterText(
        String charterCode,
        int version,
        String language,
        RenditionFormat format,
        String title,
        String motto,
        String definition,
        List<Principle> principles,
        String services,
        String customers,
        String owner,
        String approver,
        LocalDate effectiveOn,
        LocalDate nextReviewOn)
        implements Serializable {

    public CharterText {
        principles = List.copyOf(principles);
    }

    /** A short belief with the actions that make it true. Numbers start at 1. */
    public record Principle(int number, String name, List<String> dos, List<String> donts) implements Serializable {

        public Principle {
            dos = List.copyOf(dos);
            donts = List.copyOf(donts);
        }
    }
}
