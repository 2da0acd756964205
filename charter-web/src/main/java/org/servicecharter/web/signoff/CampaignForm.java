package org.servicecharter.web.signoff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.signoff.campaign.CampaignOrder;
import org.servicecharter.signoff.campaign.CampaignView;
import org.servicecharter.signoff.scope.AudienceKind;
import org.servicecharter.signoff.scope.AudiencePart;
import org.servicecharter.signoff.scope.CampaignPlan;

/** What is typed and ticked about a campaign. Nothing of an audience is chosen: everyone. */
public class CampaignForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Set<String> units = Set.of();
    private Set<String> roles = Set.of();
    private String people = "";
    private LocalDate startsOn;
    private Integer dueDays;
    private LocalDate dueOn;
    private boolean commit;
    private Integer leadDays;
    private Integer renewMonths;

    static CampaignForm of(CampaignView view, LocalDate today) {
        CampaignForm form = new CampaignForm();
        form.units = codes(view, AudienceKind.UNIT);
        form.roles = codes(view, AudienceKind.ROLE);
        form.people = String.join("\n", codes(view, AudienceKind.PERSON));
        form.startsOn = view.startsOn().isBefore(today) ? today : view.startsOn();
        form.dueDays = view.plan().getDueDays();
        form.dueOn = view.plan().getDueOn();
        form.commit = view.plan().isCommitAsked();
        form.leadDays = view.plan().getLeadDays();
        form.renewMonths = view.plan().getRenewMonths();
        return form;
    }

    private static Set<String> codes(CampaignView view, AudienceKind kind) {
        return view.audience().stream()
                .filter(part -> part.getKind() == kind)
                .map(AudiencePart::getCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param codesOf from what was typed to the codes of people */
    CampaignOrder order(String charter, Function<Collection<String>, Set<String>> codesOf) {
        List<String> typed = Stream.of((people == null ? "" : people).split("[,;\\s]+"))
                .filter(name -> !name.isBlank())
                .toList();
        Set<AudiencePart> audience = new HashSet<>();
        units.forEach(code -> audience.add(new AudiencePart(AudienceKind.UNIT, code)));
        roles.forEach(code -> audience.add(new AudiencePart(AudienceKind.ROLE, code)));
        codesOf.apply(typed).forEach(code -> audience.add(new AudiencePart(AudienceKind.PERSON, code)));
        CampaignPlan plan = new CampaignPlan(dueDays, dueOn, leadDays == null ? 0 : leadDays, commit, renewMonths);
        return new CampaignOrder(charter, audience, plan, startsOn);
    }

    public Set<String> getUnits() {
        return units;
    }

    public void setUnits(Set<String> units) {
        this.units = Set.copyOf(units);
    }

    public Set<String> getRoles() {
        return roles;
    }

    public void setRoles(Set<String> roles) {
        this.roles = Set.copyOf(roles);
    }

    /** Staff numbers or mail addresses, with commas, blanks or new lines between them. */
    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public Integer getDueDays() {
        return dueDays;
    }

    public void setDueDays(Integer dueDays) {
        this.dueDays = dueDays;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public boolean isCommit() {
        return commit;
    }

    public void setCommit(boolean commit) {
        this.commit = commit;
    }

    public Integer getLeadDays() {
        return leadDays;
    }

    public void setLeadDays(Integer leadDays) {
        this.leadDays = leadDays;
    }

    public Integer getRenewMonths() {
        return renewMonths;
    }

    public void setRenewMonths(Integer renewMonths) {
        this.renewMonths = renewMonths;
    }
}
