package org.servicecharter.web.charter.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.search.Hit;
import org.servicecharter.charter.umbrella.UnitCharterQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.web.Words;

/** Says what a hit is and where it leads; in pages {@code #{searchWords.…}}. */
@Named
@RequestScoped
public class SearchWords {

    private static final int SCROLLED_TO_MAX = 80;

    private Words words;
    private ActiveUser user;
    private UnitCharterQueries charters;
    private Map<String, String> units;

    protected SearchWords() {} // the container's proxy

    @Inject
    SearchWords(Words words, ActiveUser user, UnitCharterQueries charters) {
        this.words = words;
        this.user = user;
        this.charters = charters;
    }

    /** "Promise", "A card behind: Principle", "Our lists: What to do". */
    public String what(Hit hit) {
        if (hit.isEntry()) {
            return words.format("charter_search.entry", words.get("ListName." + hit.list()));
        }
        String part = words.get("Part." + hit.part());
        return hit.isCard() ? words.format("charter_search.card", part, hit.workshop()) : part;
    }

    /** "Our promise · Front desk · version 3, in force · the same in 2, 1"; nothing for an entry. */
    public String where(Hit hit) {
        List<String> parts = new ArrayList<>();
        if (!hit.isEntry()) {
            parts.add(hit.title());
            unit(hit.code()).ifPresent(parts::add);
            parts.add(words.format("charter_search.version", hit.version(), words.get("VersionState." + hit.state())));
        }
        if (!hit.also().isEmpty()) {
            parts.add(words.format(
                    "charter_search.also",
                    hit.also().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return String.join(" · ", parts);
    }

    /** Whose charter it is; asked once. */
    private Optional<String> unit(String charter) {
        if (units == null) {
            units = charters.unitNames();
        }
        return Optional.ofNullable(units.get(charter));
    }

    /** Within the portal; browsers that can, scroll to the clause by its words. */
    public String address(Hit hit) {
        if (hit.isEntry()) {
            return "/charter/lists-entry?code=" + hit.code();
        }
        if (hit.state().isFrozen()) {
            return "/c/" + hit.code() + "?version=" + hit.version() + clause(hit);
        }
        if (Stream.of(Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR)
                .noneMatch(user::is)) {
            return "/charter/consult?code=" + hit.code() + clause(hit);
        }
        return (hit.state().isOpen() ? "/charter/draft?code=" : "/charter/review?code=") + hit.code() + clause(hit);
    }

    private static String clause(Hit hit) {
        if (hit.clause() == null) {
            return "";
        }
        String line = hit.clause().lines().findFirst().orElseThrow();
        int end = line.length() <= SCROLLED_TO_MAX ? line.length() : line.lastIndexOf(' ', SCROLLED_TO_MAX);
        return end < 1
                ? ""
                : "#:~:text="
                        + URLEncoder.encode(line.substring(0, end), StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("-", "%2D"); // a dash has a meaning there
    }
}
