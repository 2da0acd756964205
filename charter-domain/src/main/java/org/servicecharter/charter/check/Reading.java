package org.servicecharter.charter.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.version.Provision;
import org.servicecharter.charter.version.Wording;

/**
 * What a reader has before them: a version's own words, and beside them those of its umbrella.
 *
 * @param inherited {@code null} when there is nothing to inherit
 */
record Reading(Wording own, CharterText inherited) {

    boolean has(Part part) {
        return !terms(part).isEmpty();
    }

    /** What is agreed beside the provisions of a part. */
    List<ProvisionTerms> terms(Part part) {
        return Stream.concat(
                        own.provisions(part).stream().map(Provision::getTerms),
                        umbrella().stream()
                                .flatMap(text -> text.of(part).stream())
                                .map(CharterText.Provision::terms))
                .toList();
    }

    boolean hasDefinition() {
        return own.definition().isPresent()
                || umbrella().map(CharterText::definition).isPresent();
    }

    int principles() {
        return own.principles().size()
                + umbrella().map(text -> text.principles().size()).orElse(0);
    }

    int promises() {
        return own.promises().size()
                + umbrella().map(text -> text.promises().size()).orElse(0);
    }

    private Optional<CharterText> umbrella() {
        return Optional.ofNullable(inherited);
    }
}
