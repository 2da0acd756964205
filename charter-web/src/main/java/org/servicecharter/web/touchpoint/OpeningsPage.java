package org.servicecharter.web.touchpoint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.touchpoint.OpeningWording;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.Words;

/** Backs /practice/openings.xhtml: the question that opens each kind of encounter, in our words. */
@Named
@ViewScoped
public class OpeningsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningWording wording;

    @Inject
    private PageMessages messages;

    @Inject
    private Words words;

    private List<Opening> openings;

    public void load() {
        Map<EncounterKind, String> own = wording.all();
        openings = Stream.of(EncounterKind.values())
                .map(kind -> new Opening(kind, words.get("EncounterKind." + kind + ".OPENING_QUESTION"), own.get(kind)))
                .toList();
    }

    public String save() {
        Map<EncounterKind, String> said = new EnumMap<>(EncounterKind.class);
        openings.forEach(one -> said.put(one.kind, one.words));
        wording.word(said);
        messages.infoAfterRedirect("practice_openings.message.saved");
        return "/practice/openings?faces-redirect=true";
    }

    public List<Opening> getOpenings() {
        return openings;
    }

    /** One of the three. */
    public static class Opening implements Serializable {

        private static final long serialVersionUID = 1L;

        private final EncounterKind kind;
        private final String library;
        private String words;

        Opening(EncounterKind kind, String library, String words) {
            this.kind = kind;
            this.library = library;
            this.words = words;
        }

        public EncounterKind getKind() {
            return kind;
        }

        /** The question as the library has it. */
        public String getLibrary() {
            return library;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }
}
