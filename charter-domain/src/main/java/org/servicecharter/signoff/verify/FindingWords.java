package org.servicecharter.signoff.verify;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.servicecharter.signoff.receipt.Finding;
import org.servicecharter.signoff.receipt.Finding.Verdict;

/** What a finding says to people: one sentence for each part that is not as it should be. */
public final class FindingWords {

    private static final String FIELD = "record.";

    private final ResourceBundle words =
            ResourceBundle.getBundle("org.servicecharter.signoff.verify.findings", Locale.ENGLISH);

    /** All sentences by their keys, for whoever puts them together elsewhere as {@link #sentences} does here. */
    public Map<String, String> all() {
        return words.keySet().stream()
                .collect(Collectors.toMap(key -> key, words::getString, (a, b) -> a, TreeMap::new));
    }

    /** @param kind of the file, as {@code receipt} */
    public List<String> sentences(String kind, Finding finding) {
        List<String> sentences = new ArrayList<>();
        switch (finding.verdict()) {
            case OK -> sentences.add(say("holds." + kind));
            case UNREADABLE -> sentences.add(say("unreadable"));
            default -> finding.where().forEach(place -> sentences.add(sentence(finding.verdict(), place)));
        }
        if (!finding.erased().isEmpty()) {
            String names = finding.erased().stream().map(this::field).collect(Collectors.joining(", "));
            sentences.add(say("erased", names));
        }
        return sentences;
    }

    private String sentence(Verdict verdict, String place) {
        String start = verdict == Verdict.MISSING ? "missing." : "changed.";
        if (place.startsWith(FIELD)) {
            String[] parts = place.substring(FIELD.length()).split("\\.", 2);
            return parts.length == 1
                    ? say(start + "field", field(parts[0]))
                    : say("missing.fieldPart", field(parts[0]), parts[1]);
        }
        return words.containsKey(start + place) ? say(start + place) : say(start + "part", place);
    }

    private String field(String name) {
        return words.containsKey("field." + name) ? words.getString("field." + name) : name;
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), Locale.ENGLISH).format(arguments);
    }
}
