package org.servicecharter.web.organisation.absence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.absence.AbsenceQueries;
import org.servicecharter.organisation.absence.AbsenceRow;
import org.servicecharter.web.ActiveUser;

/** What is recorded about whoever looks, and whose absences they record. */
@Named
@RequestScoped
public class OwnAbsences {

    @Inject
    private AbsenceQueries absences;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private ActiveUser user;

    private List<AbsenceRow> rows;
    private List<PersonRow> team;

    @PostConstruct
    void load() {
        rows = absences.mine();
        team = organisation.reportsOf(user.getCode());
    }

    public List<AbsenceRow> getRows() {
        return rows;
    }

    public List<PersonRow> getTeam() {
        return team;
    }
}
