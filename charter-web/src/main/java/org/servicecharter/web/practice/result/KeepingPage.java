package org.servicecharter.web.practice.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.PromiseOwning;
import org.servicecharter.practice.redress.RedressDoing;
import org.servicecharter.practice.result.KeepingQueries;
import org.servicecharter.web.PageMessages;

/** Backs /practice/result.xhtml: twelve months of a promise, what was done about a miss, who answers for it. */
@Named
@ViewScoped
public class KeepingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepingQueries queries;

    @Inject
    private PromiseOwning owning;

    @Inject
    private RedressDoing redress;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PageMessages messages;

    private String charter;
    private String promise;
    private String until;
    private KeptPromise kept;
    private PersonRow answers;
    private List<PersonRow> colleagues = List.of();
    private long owed;
    private String owner;

    public void load() {
        kept = KeptPromise.of(queries.of(key(), parsed(until)));
        owner = kept.result().owner();
        answers = owner == null ? null : organisation.person(owner).orElse(null);
        if (kept.result().mine()) {
            colleagues = organisation.employees();
            owed = redress.open(key());
        }
    }

    /** A month that is none is none asked for. */
    private static YearMonth parsed(String month) {
        try {
            return month == null ? null : YearMonth.parse(month);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public String appoint() {
        owning.appoint(key(), owner);
        return done("practice_result.message.appointed");
    }

    public String show(boolean toCustomers) {
        owning.show(key(), toCustomers);
        return done(toCustomers ? "practice_result.message.shown" : "practice_result.message.hidden");
    }

    private String done(String message) {
        messages.infoAfterRedirect(message);
        return "/practice/result?faces-redirect=true&charter=" + charter + "&promise=" + promise;
    }

    private ClauseKey key() {
        return new ClauseKey(charter, promise);
    }

    public KeptPromise getKept() {
        return kept;
    }

    /** Who answers for it; {@code null} for nobody. */
    public PersonRow getAnswers() {
        return answers;
    }

    public List<PersonRow> getColleagues() {
        return colleagues;
    }

    /** Open redress tasks. */
    public long getOwed() {
        return owed;
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String promise) {
        this.promise = promise;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
