package org.servicecharter.organisation;

/** A file was brought in: anybody's roles and employment may be others now. */
public record PeopleImported(String importer) {}
