package org.servicecharter.signoff.question;

import java.util.ArrayList;
import java.util.List;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.Passage;

/** The clauses of a text that somebody can ask about, in reading order. The key of each is its place, from 0. */
public final class AskedClauses {

    private final List<Passage> clauses = new ArrayList<>();

    private AskedClauses() {}

    public static List<Passage> of(CharterText text) {
        AskedClauses all = new AskedClauses();
        if (text.definition() != null) {
            all.add(Part.DEFINITION, null, text.definition());
        }
        text.principles().forEach(principle -> {
            all.add(Part.PRINCIPLE, null, principle.name());
            principle.dos().forEach(one -> all.add(Part.DO, principle.name(), one.text()));
            principle.donts().forEach(one -> all.add(Part.DONT, principle.name(), one.text()));
        });
        text.promises().forEach(one -> all.add(Part.PROMISE, null, one.text()));
        text.provisions().forEach(one -> all.add(one.part(), null, one.text()));
        return List.copyOf(all.clauses);
    }

    private void add(Part part, String under, String text) {
        clauses.add(new Passage(Integer.toString(clauses.size()), part, under, text));
    }
}
