package org.servicecharter.web.practice.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.learning.ItemRow;
import org.servicecharter.practice.learning.Practising;
import org.servicecharter.web.PageMessages;

/** Backs /practice/learn-round.xhtml: one situation, an answer of one's own or one chosen, and what the charter says. */
@Named
@ViewScoped
public class LearnRound implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Practising practising;

    @Inject
    private PageMessages messages;

    private String code;
    private ItemRow item;
    private List<ClauseInForce> charter = List.of();
    private Integer chosen;
    private String words;
    private boolean best;
    private boolean shown;

    public void load() {
        item = practising.item(code);
        charter = practising.charterOn(item);
    }

    /** Without a choice there is nothing to look at. */
    public void choose() {
        if (chosen == null) {
            messages.error("practice_round.message.choose");
            return;
        }
        best = practising.answer(code, chosen);
        shown = true;
    }

    /** The answer is shown beside one's own words, which are kept nowhere. */
    public void compare() {
        practising.practised(code);
        best = false;
        chosen = null;
        shown = true;
    }

    public ItemRow getItem() {
        return item;
    }

    /** What the charters in force say to it. */
    public List<ClauseInForce> getCharter() {
        return charter;
    }

    /** The answer is on the page. */
    public boolean isShown() {
        return shown;
    }

    /** The answer chosen was the best one. */
    public boolean isBest() {
        return best;
    }

    public Integer getChosen() {
        return chosen;
    }

    public void setChosen(Integer chosen) {
        this.chosen = chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
