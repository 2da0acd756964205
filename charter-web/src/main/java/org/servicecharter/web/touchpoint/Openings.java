package org.servicecharter.web.touchpoint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.touchpoint.OpeningWording;
import org.servicecharter.web.Words;

/** How this organisation opens an encounter of a kind; in pages {@code #{openings.of(kind)}}. */
@Named
@RequestScoped
public class Openings {

    @Inject
    private OpeningWording wording;

    @Inject
    private Words words;

    private Map<EncounterKind, String> own;

    @PostConstruct
    void read() {
        own = wording.all();
    }

    /** The organisation's words, else the library's; {@code null} for no kind. */
    public String of(EncounterKind kind) {
        return kind == null ? null : own.getOrDefault(kind, words.get("EncounterKind." + kind + ".OPENING_QUESTION"));
    }
}
