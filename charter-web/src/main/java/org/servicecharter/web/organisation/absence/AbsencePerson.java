package org.servicecharter.web.organisation.absence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.absence.AbsenceDays;
import org.servicecharter.organisation.absence.AbsenceKind;
import org.servicecharter.organisation.absence.AbsenceQueries;
import org.servicecharter.organisation.absence.AbsenceRecording;
import org.servicecharter.organisation.absence.AbsenceRow;
import org.servicecharter.web.PageMessages;

/** Backs /absence/person.xhtml: when somebody is away, recorded by their manager or an administrator. */
@Named
@ViewScoped
public class AbsencePerson implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AbsenceQueries absences;

    @Inject
    private AbsenceRecording recording;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PageMessages messages;

    private String of;
    private String edited;
    private PersonRow person;
    private List<AbsenceRow> rows;
    private AbsenceKind kind = AbsenceKind.HOLIDAY;
    private LocalDate first;
    private LocalDate last;

    /** With an absence's code in the address the form is for that one. */
    public void load() {
        rows = absences.of(of);
        person = organisation.person(of).orElseThrow();
        rows.stream().filter(row -> row.code().equals(edited)).forEach(row -> {
            kind = row.kind();
            first = row.first();
            last = row.last();
        });
    }

    public String save() {
        AbsenceDays days = new AbsenceDays(kind, first, last);
        if (edited == null) {
            recording.record(of, days);
        } else {
            recording.change(edited, days);
        }
        messages.infoAfterRedirect("absence_person.message.saved");
        return again();
    }

    public String remove() {
        recording.remove(edited);
        messages.infoAfterRedirect("absence_person.message.removed");
        return again();
    }

    private String again() {
        return "/absence/person?faces-redirect=true&of=" + of;
    }

    public PersonRow getPerson() {
        return person;
    }

    public List<AbsenceRow> getRows() {
        return rows;
    }

    public AbsenceKind[] getKinds() {
        return AbsenceKind.values();
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getEdited() {
        return edited;
    }

    public void setEdited(String edited) {
        this.edited = edited;
    }

    public AbsenceKind getKind() {
        return kind;
    }

    public void setKind(AbsenceKind kind) {
        this.kind = kind;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
