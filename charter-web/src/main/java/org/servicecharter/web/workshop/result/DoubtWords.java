package org.servicecharter.web.workshop.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.flag.FlagView;
import org.servicecharter.workshop.result.WorkshopResult;

/** A doubt that nobody settled, in words. */
@Named
@ApplicationScoped
public class DoubtWords {

    @Inject
    private Words words;

    /** The words that are doubted, why, whether it is open or put aside, and what was noted. */
    public String of(WorkshopResult result, FlagView flag) {
        String decided = flag.decision() == null ? "result.flags.open" : "board.flag." + flag.decision();
        String said = result.doubted(flag) + " \u00b7 " + words.get("board.flag." + flag.kind()) + " \u00b7 "
                + words.get(decided);
        return flag.note() == null ? said : said + " \u00b7 " + flag.note();
    }
}
