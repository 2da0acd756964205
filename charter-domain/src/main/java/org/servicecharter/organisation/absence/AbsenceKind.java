package org.servicecharter.organisation.absence;

/** Why somebody is away, no nearer than colleagues may know. Illness is {@link #OTHER}: its nature is nobody's here. */
public enum AbsenceKind {
    HOLIDAY,
    FAMILY,
    SABBATICAL,
    SECONDMENT,
    OTHER
}
