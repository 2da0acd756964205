package org.servicecharter.charter.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Side;
import org.servicecharter.shared.RandomCodes;

/** Writes the text of a file into a draft that is empty. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class SavedTexts {

    @Inject
    private RandomCodes codes;

    /**
     * @param content as it is given out at {@code /c/{charter}.json}
     * @param by the code of whoever counts as its editor
     * @throws CharterTextNotUsable naming what is wrong and where
     */
    public void write(CharterVersion version, byte[] content, String by, Instant now) {
        write(version, CharterJson.read(content), by, now);
    }

    void write(CharterVersion version, CharterJson.Saved saved, String by, Instant now) {
        Draft draft = version.draft(by, now);
        draft.describe(version.getParticulars(), saved.particulars());
        if (saved.definition() != null) {
            draft.define(codes.id(), saved.definition(), List.of());
        }
        saved.principles().forEach(principle -> add(draft, principle));
        saved.promises().forEach(one -> draft.addPromise(codes.id(), one.text(), one.terms(), List.of()));
        saved.provisions()
                .forEach(one -> draft.addProvision(one.part(), codes.id(), one.text(), one.terms(), List.of()));
    }

    private void add(Draft draft, CharterJson.Principle principle) {
        String clause = codes.id();
        draft.addPrinciple(clause, principle.name(), List.of());
        draft.meant(clause, principle.encounter());
        principle.dos().forEach(one -> add(draft, clause, Side.DO, one));
        principle.donts().forEach(one -> add(draft, clause, Side.DONT, one));
    }

    private void add(Draft draft, String principle, Side side, CharterText.Behaviour behaviour) {
        draft.addBehaviour(principle, side, codes.id(), behaviour.text(), behaviour.terms(), List.of());
    }
}
