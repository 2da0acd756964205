package org.servicecharter.charter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.servicecharter.charter.check.Waiver;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.Behaviour;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Principle;
import org.servicecharter.charter.version.Promise;
import org.servicecharter.charter.version.Provision;
import org.servicecharter.charter.version.Publication;
import org.servicecharter.charter.version.Review;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.framework.EncounterKind;

/**
 * All versions of a charter with their clauses, what each came from, and the frozen texts with their hashes.
 *
 * @param unitCode whose charter it is, and {@code umbrellaCode} under which; {@code null} for an umbrella
 */
public record CharterExport(
        String code,
        CharterKind kind,
        Sector sector,
        String language,
        String workshopCode,
        String unitCode,
        String umbrellaCode,
        List<Edition> versions) {

    /** One version; what has not happened yet is {@code null}. The latest comes first. */
    public record Edition(
            int number,
            VersionState state,
            String title,
            String motto,
            EncounterKind mottoKind,
            String services,
            String customers,
            String owner,
            String approver,
            LocalDate effectiveOn,
            LocalDate nextReviewOn,
            String consultationSkipped,
            List<Waived> waived,
            ChangeKind change,
            String changeReason,
            Instant publishedAt,
            String publishedBy,
            List<Line> clauses,
            List<Frozen> renditions) {}

    /**
     * One clause; {@code under} is the code of its principle, {@code encounter} of which kind a principle is. Terms are there for a behaviour, a promise or a provision
     * alone, else {@code null}.
     */
    public record Line(
            String code,
            Part part,
            String under,
            String text,
            boolean placeholder,
            EncounterKind encounter,
            BehaviourTerms behaviourTerms,
            PromiseTerms promiseTerms,
            String costNote,
            ProvisionTerms provisionTerms,
            List<ClauseSource> sources) {}

    /** What the version did without, who let it, a person's code, and why. */
    public record Waived(String rule, String by, String reason, Instant at) {}

    /** One frozen text: {@code sha256} is of the UTF-8 bytes of {@code canonicalJson}. */
    public record Frozen(String language, RenditionFormat format, int revision, String sha256, String canonicalJson) {}

    public static CharterExport of(
            Charter charter, List<CharterVersion> versions, Function<CharterVersion, List<Waiver>> waivers) {
        return new CharterExport(
                charter.getCode(),
                charter.getKind(),
                charter.getSector(),
                charter.getLanguage(),
                charter.getWorkshopCode(),
                charter.getUnitCode(),
                charter.getUmbrellaCode(),
                versions.stream()
                        .map(version -> edition(version, waivers.apply(version)))
                        .toList());
    }

    private static Edition edition(CharterVersion version, List<Waiver> waivers) {
        Particulars particulars = version.getParticulars();
        Publication publication = version.getPublication().orElse(null);
        return new Edition(
                version.getNumber(),
                version.getState(),
                particulars.getTitle(),
                particulars.getMotto(),
                particulars.getMottoKind(),
                particulars.getServices(),
                particulars.getCustomers(),
                particulars.getOwner(),
                particulars.getApprover(),
                particulars.getEffectiveOn(),
                particulars.getNextReviewOn(),
                version.getReview().map(Review::getConsultationSkipped).orElse(null),
                waivers.stream()
                        .map(one -> new Waived(one.getRule(), one.getBy(), one.getReason(), one.getAt()))
                        .toList(),
                publication == null ? null : publication.getChange(),
                publication == null ? null : publication.getReason(),
                publication == null ? null : publication.getAt(),
                publication == null ? null : publication.getBy(),
                version.wording().clauses().map(CharterExport::line).toList(),
                version.getRenditions().stream()
                        .map(frozen -> new Frozen(
                                frozen.getLanguage(),
                                frozen.getFormat(),
                                frozen.getRevision(),
                                frozen.getSha256(),
                                frozen.getCanonicalJson()))
                        .toList());
    }

    private static Line line(Clause clause) {
        return new Line(
                clause.getCode(),
                clause.part(),
                clause.getPrinciple() == null ? null : clause.getPrinciple().getCode(),
                clause.getWording(),
                clause.isPlaceholder(),
                clause instanceof Principle principle ? principle.getEncounter() : null,
                clause instanceof Behaviour behaviour ? behaviour.getTerms() : null,
                clause instanceof Promise promise ? promise.getTerms() : null,
                clause instanceof Promise promise ? promise.getCostNote() : null,
                clause instanceof Provision provision ? provision.getTerms() : null,
                clause.getSources());
    }
}
