package org.servicecharter.web.touchpoint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.framework.RelationshipType;
import org.servicecharter.touchpoint.ContactChannel;
import org.servicecharter.touchpoint.MinimumRole;
import org.servicecharter.touchpoint.Phase;
import org.servicecharter.touchpoint.TouchpointRow;
import org.servicecharter.web.Words;

/** Says in words what is known of a touchpoint, and what can be said of one; in pages {@code #{touchpointWords.…}}. */
@Named
@RequestScoped
public class TouchpointWords {

    @Inject
    private Words words;

    /** "Before · Website · Lending desk". */
    public String about(TouchpointRow row, Map<String, String> units) {
        String unit = row.details().unit();
        return Stream.of(
                        words.get("Phase." + row.details().phase()),
                        words.get("ContactChannel." + row.details().channel()),
                        unit == null ? "" : units.getOrDefault(unit, unit))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public List<Phase> getPhases() {
        return List.of(Phase.values());
    }

    public List<ContactChannel> getChannels() {
        return List.of(ContactChannel.values());
    }

    public List<MinimumRole> getRoles() {
        return List.of(MinimumRole.values());
    }

    public List<RelationshipType> getRelationships() {
        return List.of(RelationshipType.values());
    }

    public List<TouchpointFilter> getFilters() {
        return List.of(TouchpointFilter.values());
    }
}
