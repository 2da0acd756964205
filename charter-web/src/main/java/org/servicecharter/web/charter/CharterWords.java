package org.servicecharter.web.charter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.Provenance;
import org.servicecharter.charter.check.Finding;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.web.Dates;
import org.servicecharter.web.Words;

/** Says in words what the domain says in numbers and keys; in pages {@code #{charterWords.…}}. */
@Named
@RequestScoped
public class CharterWords {

    private Words words;
    private Dates dates;
    private OrganisationQueries organisation;
    private final Map<String, String> names = new HashMap<>();

    protected CharterWords() {} // the container's proxy

    @Inject
    CharterWords(Words words, Dates dates, OrganisationQueries organisation) {
        this.words = words;
        this.dates = dates;
        this.organisation = organisation;
    }

    /** A person's name, or the code of one who is no longer known; asked once for each. */
    public String name(String person) {
        return names.computeIfAbsent(
                person, code -> organisation.person(code).map(PersonRow::name).orElse(code));
    }

    /** "from 14 cards, 2 statements and 31 votes in three workshops"; empty when it was written by hand. */
    public String origin(Provenance provenance) {
        return Stream.of(
                        provenance.workshops() == 0 ? "" : workshops(provenance),
                        provenance.library() == 0 ? "" : words.get("charter.origin.library"),
                        counted("charter.origin.reviews", provenance.findings()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String workshops(Provenance provenance) {
        List<String> parts = Stream.of(
                        counted("charter.origin.cards", provenance.cards()),
                        counted("charter.origin.statements", provenance.statements()),
                        counted("charter.origin.votes", provenance.votes()))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty()
                ? words.get("charter.origin.workshop")
                : words.format("charter.origin.from", list(parts), provenance.workshops());
    }

    /** "Front desk, spring · theme “Welcome” · 7 votes" */
    public String source(ClauseSource source) {
        if (source.fromReview()) {
            return words.format(
                    "charter.origin.review",
                    words.get("Decision.short." + source.reviewed().decision()),
                    source.reviewed().why());
        }
        if (!source.fromWorkshop()) {
            return words.get("charter.origin.universal");
        }
        return source.theme() == null
                ? source.workshopTitle()
                : words.format("charter.origin.theme", source.workshopTitle(), source.theme(), source.dots());
    }

    /** What a check asks for, in a sentence. */
    public String finding(Finding finding) {
        Object[] arguments = finding.arguments().stream().map(this::readable).toArray();
        return words.format("charter.check." + finding.key(), arguments);
    }

    /** "Reworded · What to do · We see you" */
    public String change(ClauseChange change) {
        String what = words.get("ClauseChange." + change.kind()) + " · " + words.get("Part." + change.part());
        return change.under() == null ? what : what + " · " + change.under();
    }

    private Object readable(Serializable argument) {
        return argument instanceof LocalDate date ? dates.date(date) : argument;
    }

    private String counted(String key, int count) {
        return count == 0 ? "" : words.format(key, count);
    }

    private String list(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : words.format("charter.origin.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    /** Whether a promise has terms beside those that people look for first. */
    public boolean more(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> !fact.kind().isFirst());
    }
}
