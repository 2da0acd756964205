package org.servicecharter.charter.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.servicecharter.charter.CharterExport;
import org.servicecharter.charter.CharterRow;
import org.servicecharter.charter.check.Checklist;
import org.servicecharter.charter.check.Checks;
import org.servicecharter.charter.check.Waivers;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.Comparison;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.charter.umbrella.Inherited;
import org.servicecharter.charter.umbrella.Umbrellas;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.organisation.Role;

/** What those who work on charters see, drafts and the cards behind each clause included. */
@Stateless
@RolesAllowed({Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DraftQueries {

    @Inject
    private Charters charters;

    @Inject
    private Waivers waivers;

    @Inject
    private Checklist checklist;

    @Inject
    private Umbrellas umbrellas;

    @Resource
    private SessionContext context;

    /** Every version of every charter: charters by code, the latest version first. */
    public List<CharterRow> all() {
        Set<String> seen = new HashSet<>();
        return charters.allVersions().stream()
                .map(version -> CharterRow.of(version, seen.add(version.getCharterCode())))
                .toList();
    }

    /** The latest version of this charter, whatever its state, with what the checks say today. */
    public DraftView draft(String code) {
        CharterVersion version = charters.getLatest(code);
        Charter charter = charters.get(code);
        Checks checks = checklist.of(version);
        return DraftView.of(
                charter,
                version,
                umbrellas.of(charter).orElse(null),
                checks.findings(),
                charter.isUmbrella() ? List.of() : checks.kept(),
                context.getCallerPrincipal().getName());
    }

    /** The same without what the checks say and what it inherits, which takes as long as the rest together. */
    public DraftView words(String code) {
        return DraftView.of(
                charters.get(code),
                charters.getLatest(code),
                null,
                List.of(),
                List.of(),
                context.getCallerPrincipal().getName());
    }

    /** The latest versions of the charters of units whose umbrella has moved on or was withdrawn since. */
    public List<CharterRow> underAnotherUmbrella() {
        return charters.ofUnits().stream()
                .filter(charter ->
                        umbrellas.of(charter).filter(Inherited::isNews).isPresent())
                .map(charter -> CharterRow.of(charters.getLatest(charter.getCode()), true))
                .toList();
    }

    /** What the latest version changes against the one in force; none when nothing is in force but itself. */
    public List<ClauseChange> changes(String code) {
        CharterVersion latest = charters.getLatest(code);
        List<Passage> before = charters.findInForce(code)
                .map(inForce -> inForce.wording().passages())
                .orElse(latest.wording().passages());
        return new Comparison(before, latest.wording().passages()).changes();
    }

    /** What the latest version changes against one that was published. */
    public List<ClauseChange> changesSince(String code, int published) {
        return new Comparison(
                        charters.getPublished(code, published).wording().passages(),
                        charters.getLatest(code).wording().passages())
                .changes();
    }

    /** The number of the version that is worked on or decided on; empty when all of them are published. */
    public OptionalInt open(String code) {
        CharterVersion latest = charters.getLatest(code);
        return latest.getState().isFrozen() ? OptionalInt.empty() : OptionalInt.of(latest.getNumber());
    }

    /** The whole life of a charter, to be taken elsewhere. */
    @RolesAllowed({Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR})
    public CharterExport export(String code) {
        return CharterExport.of(charters.get(code), charters.versions(code), waivers::of);
    }
}
