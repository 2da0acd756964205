package org.servicecharter.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.servicecharter.organisation.Organisation;
import org.servicecharter.organisation.Organisations;
import org.servicecharter.organisation.Unit;
import org.servicecharter.organisation.Units;
import org.servicecharter.organisation.roster.Roster;

/** Brings the demo organisation in, as an administrator would: by a file of people. All of it or nothing. */
@Stateless
@PermitAll
public class DemoLoading {

    private static final String NAME = "Harbour Street Library";

    @Inject
    private Organisations organisations;

    @Inject
    private Units units;

    @Inject
    private Roster roster;

    @Inject
    private DemoPractice practice;

    public void load() {
        organisations.add(new Organisation(NAME, true));
        units.add(new Unit(Unit.TOP, NAME, null));
        roster.carryOut(file("people.csv"), "demo");
        practice.load(file("touchpoints.csv"), file("guide.csv"));
    }

    private static byte[] file(String name) {
        try (InputStream file = DemoLoading.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the demo's " + name, e);
        }
    }
}
