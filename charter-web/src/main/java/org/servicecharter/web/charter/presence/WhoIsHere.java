package org.servicecharter.web.charter.presence;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.presence.DraftAttending;
import org.servicecharter.charter.presence.PresentPerson;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.web.charter.CharterDraft;
import org.servicecharter.web.charter.DraftClauses;

/** Who else works on /charter/draft.xhtml, and on which clause. */
@Named
@ViewScoped
public class WhoIsHere implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftAttending attending;

    @Inject
    private RandomCodes codes;

    @Inject
    private CharterDraft page;

    @Inject
    private DraftClauses clauses;

    private String window;
    private List<PresentPerson> others = List.of();

    @PostConstruct
    void open() {
        window = codes.id();
    }

    /** Whenever the page shows it: it is the page's word of life, and tells at once which clause is in the editor. */
    public void attend() {
        ClauseView mine = clauses.getClause();
        others = page.isEditable()
                ? attending.attend(page.getCode(), window, mine == null ? null : mine.code())
                : List.of();
    }

    public List<PresentPerson> getOthers() {
        return others;
    }

    /** What the clause says that somebody has in their editor; empty for one that is not there. */
    public String words(String clause) {
        return page.getDraft().clause(clause).map(ClauseView::text).orElse("");
    }
}
