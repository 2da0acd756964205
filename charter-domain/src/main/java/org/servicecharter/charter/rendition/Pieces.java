package org.servicecharter.charter.rendition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Wording;

/**
 * A text piece by piece, each with the key under which every rendition has its words for it: a clause's code, or the
 * name of the part. Numbers, dates and terms are no pieces: they are the same in all renditions.
 */
final class Pieces {

    private Pieces() {}

    /** What the main text says, in reading order. */
    static List<Passage> of(CharterVersion version) {
        Particulars particulars = version.getParticulars();
        List<Passage> pieces = new ArrayList<>();
        add(pieces, Part.TITLE, particulars.getTitle());
        add(pieces, Part.MOTTO, particulars.getMotto());
        version.wording().clauses().forEach(clause -> pieces.add(passage(clause)));
        add(pieces, Part.SERVICES, particulars.getServices());
        add(pieces, Part.CUSTOMERS, particulars.getCustomers());
        add(pieces, Part.OWNER, particulars.getOwner());
        add(pieces, Part.APPROVER, particulars.getApprover());
        return pieces;
    }

    /** The words of one frozen text of this version, by key. */
    static Map<String, String> said(CharterVersion version, CharterText frozen) {
        Wording main = version.wording();
        Map<String, String> said = new HashMap<>();
        said.put(Part.TITLE.name(), frozen.title());
        said.put(Part.MOTTO.name(), frozen.motto());
        main.definition().ifPresent(definition -> said.put(definition.getCode(), frozen.definition()));
        for (int i = 0; i < main.principles().size(); i++) {
            var principle = main.principles().get(i);
            CharterText.Principle words = frozen.principles().get(i);
            said.put(principle.getCode(), words.name());
            pair(
                    said,
                    principle.dos(),
                    words.dos().stream().map(CharterText.Behaviour::text).toList());
            pair(
                    said,
                    principle.donts(),
                    words.donts().stream().map(CharterText.Behaviour::text).toList());
        }
        pair(
                said,
                main.promises(),
                frozen.promises().stream().map(CharterText.Promise::text).toList());
        pair(
                said,
                main.provisions(),
                frozen.provisions().stream().map(CharterText.Provision::text).toList());
        said.put(Part.SERVICES.name(), frozen.services());
        said.put(Part.CUSTOMERS.name(), frozen.customers());
        said.put(Part.OWNER.name(), frozen.owner());
        said.put(Part.APPROVER.name(), frozen.approver());
        return said;
    }

    private static void pair(Map<String, String> said, List<? extends Clause> clauses, List<String> words) {
        for (int i = 0; i < clauses.size(); i++) {
            said.put(clauses.get(i).getCode(), words.get(i));
        }
    }

    private static Passage passage(Clause clause) {
        String under =
                clause.getPrinciple() == null ? null : clause.getPrinciple().getWording();
        return new Passage(clause.getCode(), clause.part(), under, clause.getWording());
    }

    private static void add(List<Passage> pieces, Part part, String text) {
        if (text != null) {
            pieces.add(new Passage(part.name(), part, null, text));
        }
    }
}
