package org.servicecharter.web.charter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.primefaces.context.PrimeFacesContext;
import org.servicecharter.charter.CharterOrigin;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.consultation.ConsultationQueries;
import org.servicecharter.charter.review.CharterWithdrawing;
import org.servicecharter.charter.review.WithdrawalView;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.organisation.OrganisationQueries;

/** Backs /charter/published.xhtml, which everyone reads at {@code /c/{charter}}: one frozen version, in the text that
 * {@link org.servicecharter.web.charter.rendition.CharterReading} chooses. What it shows beyond {@link PublicCharterPage}'s key would be stale. */
@Named
@RequestScoped
public class PublishedCharter {

    @Inject
    private CharterQueries queries;

    @Inject
    private ConsultationQueries consultations;

    @Inject
    private CharterWithdrawing withdrawing;

    @Inject
    private OrganisationQueries organisation;

    private String code;
    private String version;
    private PublishedVersion shown;
    private PublishedVersion current;
    private List<PublishedVersion> versions = List.of();
    private CharterOrigin origin;
    private WithdrawalView withdrawal;
    private List<ClauseChange> changes = List.of();
    private boolean answered;

    /** Without a number: the one in force. A charter or version that is not there is not found. */
    public void load() {
        withoutNonce();
        versions = queries.versions(code);
        current = queries.current(code);
        shown = version == null
                ? current
                : queries.published(code, version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0);
        int number = shown.number();
        origin = queries.origin(code, number);
        withdrawal = withdrawing.withdrawal(code, number).orElse(null);
        answered = consultations.hasAnswers(code, number);
        changes = number > 1 ? queries.compare(code, number - 1, number) : List.of();
    }

    /** PrimeFaces would make one, and a session to keep it in; {@link PublicCharterPage} says the policy instead. */
    private static void withoutNonce() {
        PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).setInitialized(true);
    }

    public PublishedVersion getShown() {
        return shown;
    }

    /** What is read without naming a version. */
    public PublishedVersion getCurrent() {
        return current;
    }

    /** Why the organisation no longer stands by what is shown, or {@code null}. */
    public WithdrawalView getWithdrawal() {
        return withdrawal;
    }

    /** It was withdrawn before its day, so it never came into force. */
    public boolean isCalledOff() {
        return withdrawal != null
                && organisation.there(withdrawal.at()).toLocalDate().isBefore(shown.effectiveOn());
    }

    /** Called off, or overtaken before its day by a later version that came into force sooner. */
    public boolean isNeverInForce() {
        return isCalledOff() || versions.stream().anyMatch(this::hasOvertakenIt);
    }

    private boolean hasOvertakenIt(PublishedVersion later) {
        return later.number() > shown.number()
                && !later.effectiveOn().isAfter(shown.effectiveOn())
                && organisation.there(later.publishedAt()).toLocalDate().isBefore(shown.effectiveOn());
    }

    /** The next one that comes into force, or {@code null}. */
    public PublishedVersion getNext() {
        return versions.stream()
                .filter(PublishedVersion::announced)
                .reduce((later, sooner) -> sooner)
                .orElse(null);
    }

    public List<PublishedVersion> getVersions() {
        return versions;
    }

    public CharterOrigin getOrigin() {
        return origin;
    }

    public List<ClauseChange> getChanges() {
        return changes;
    }

    /** Staff can read what was said about it and what was done. */
    public boolean isAnswered() {
        return answered;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
