package org.servicecharter.organisation.roster;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column of the file can hold, known by its name in the header or by what personnel systems and spreadsheets
 * call it; the order is free.
 */
public enum Column {
    STAFF_NUMBER("employee number, employee id, employee no, personnel number, staff id, staff no, payroll number,"
            + " Personalnummer, Mitarbeiternummer, matricule, número de empleado, numero matricola, matricola,"
            + " número de funcionário, personeelsnummer, anställningsnummer, ansattnummer, medarbejdernummer"),
    NAME("full name, employee name, display name, Mitarbeiter, nom complet, nom, nombre completo, nombre,"
            + " nome e cognome, nome completo, nome, naam, namn, navn, imię i nazwisko"),
    UNIT("unit code, department code, department, team, org unit, cost centre, Abteilung, Organisationseinheit,"
            + " Kostenstelle, service, département, departamento, unidad, reparto, unidade, afdeling, avdelning,"
            + " avdeling, dział"),
    EMAIL("e-mail address, mail, mail address, work e-mail, E-Mail-Adresse, courriel, adresse e-mail, mél,"
            + " correo electrónico, correo, posta elettronica, e-mailadres, e-post, e-postadresse"),
    UNIT_NAME("department name, team name, Abteilungsname, Bezeichnung der Abteilung, nom du service,"
            + " nombre del departamento, nome del reparto, naam afdeling"),
    PARENT_UNIT("parent, parent department, belongs to, übergeordnete Einheit, service parent, unidad superior,"
            + " unità superiore, bovenliggende afdeling"),
    MANAGER("manager number, manager id, supervisor, supervisor id, line manager, reports to, Vorgesetzte,"
            + " Vorgesetzter, Führungskraft, responsable, supérieur hiérarchique, jefe, superior, responsabile,"
            + " gestor, leidinggevende, chef, leder, przełożony"),
    ROLES("role, Rollen, Rolle, rôles, rôle, rol, ruoli, ruolo, funções, rollen, roller, role w portalu"),
    STARTS_ON("start date, first day, hire date, date of hire, entry date, joined on, Eintrittsdatum, Eintritt,"
            + " date d'entrée, date d'embauche, fecha de alta, fecha de inicio, data di assunzione,"
            + " data de admissão, datum in dienst, anställningsdatum, startdato, data zatrudnienia"),
    ENDS_ON("end date, last day, leaving date, exit date, termination date, left on, Austrittsdatum, Austritt,"
            + " date de sortie, date de départ, fecha de baja, fecha de fin, data di cessazione,"
            + " data de saída, datum uit dienst, slutdatum, sluttdato, data zwolnienia");

    private final List<String> alsoCalled;

    Column(String alsoCalled) {
        this.alsoCalled =
                Stream.of(alsoCalled.split(",")).map(Column::folded).distinct().toList();
    }

    boolean isNeeded() {
        return this == STAFF_NUMBER || this == NAME || this == UNIT;
    }

    /** Its own name, in lower case, as the portal writes it. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which column is called so, in any case, with or without accents, blanks and hyphens. */
    static Optional<Column> find(String heading) {
        String folded = folded(heading);
        return Stream.of(values())
                .filter(column -> folded(column.header()).equals(folded) || column.alsoCalled.contains(folded))
                .findFirst();
    }

    /** Letters and digits alone, small and without accents: headings are written in many ways. */
    static String folded(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
