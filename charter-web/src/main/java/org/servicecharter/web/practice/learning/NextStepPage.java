package org.servicecharter.web.practice.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.practice.learning.StepRow;
import org.servicecharter.practice.learning.StepWriting;
import org.servicecharter.web.PageMessages;

/** Backs /practice/next-step.xhtml: what one wants to learn next, for oneself and a coach. */
@Named
@ViewScoped
public class NextStepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StepWriting steps;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PageMessages messages;

    private boolean written;
    private List<StepRow> coached = List.of();
    private List<PersonRow> colleagues = List.of();
    private String words;
    private String coach;

    public void load() {
        steps.mine().ifPresent(step -> {
            written = true;
            words = step.words();
            coach = step.coach();
        });
        coached = steps.coached();
        colleagues = organisation.employees();
    }

    public String save() {
        steps.write(words, coach);
        return done("practice_step.message.saved");
    }

    public String remove() {
        steps.remove();
        return done("practice_step.message.removed");
    }

    private String done(String message) {
        messages.infoAfterRedirect(message);
        return "/practice/next-step?faces-redirect=true";
    }

    /** The person has one. */
    public boolean isWritten() {
        return written;
    }

    /** Of those who chose the person as their coach. */
    public List<StepRow> getCoached() {
        return coached;
    }

    public List<PersonRow> getColleagues() {
        return colleagues;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCoach() {
        return coach;
    }

    public void setCoach(String coach) {
        this.coach = coach;
    }
}
