package org.servicecharter.signoff.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Aude;
import org.servicecharter.as.Mia;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.CrowdSituation;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.exemption.Exempting;
import org.servicecharter.signoff.exemption.ExemptionWish;
import org.servicecharter.signoff.export.EvidenceExport;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.VerifierKeys;
import org.servicecharter.signoff.scope.ExemptionReason;

/** Leaves that other tests added without a record are told as such, and known before. */
@ExtendWith(ArquillianExtension.class)
@DisplayName("SO-22: record, exact text, statement and proof in one file, readable and verifiable without the portal")
class EvidenceExportIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private EvidenceExport export;

    @Inject
    private EvidenceLog log;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private Exempting exempting;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Mia mia;

    @Inject
    private Aude aude;

    @Inject
    private Adam adam;

    private Map<String, String> files;
    private Set<String> before;
    private String record;
    private String exemption;

    @BeforeEach
    void aSignatureInTheAuditorsFile() throws Exception {
        situation.aTeam();
        crowd.administrator("adam", "front-desk");
        String code = situation.published("In the auditor's file");
        record = mia.get(() -> signing.sign(ticked(opening.open(code))));
        exemption = adam.get(() -> exempting.exempt(new ExemptionWish(
                code,
                "ella",
                ExemptionReason.TEMPORARY,
                "mia",
                organisation.today().plusDays(9))));
        log.awaitProof(record, Duration.ofSeconds(10)).orElseThrow();
        log.awaitProof(exemption, Duration.ofSeconds(10)).orElseThrow();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        aude.does(() -> export.write(zip, "the page".getBytes(StandardCharsets.UTF_8)));
        files = unzipped(zip.toByteArray());
        before = new HashSet<>(faults(files));
    }

    private static Signature ticked(SigningCopy copy) {
        return new Signature(copy.charterCode(), copy.version(), copy.text().sha256(), true, true);
    }

    @Test
    void everythingIsInItAndHolds() {
        assertThat(before).allMatch(fault -> fault.endsWith("is in the log and missing here."));
        assertThat(before).noneMatch(fault -> fault.contains(record) || fault.contains(exemption));
        assertThat(files.get("records.jsonl")).contains(exemption);
        assertThat(files.keySet())
                .contains("README.txt", "verify.html", "keys.txt", "leaves.jsonl", "checkpoints.jsonl", "records.csv");
        assertThat(files.get("records.csv").lines().filter(line -> line.contains(record)))
                .singleElement()
                .asString()
                .contains("\"Mia Marsh\"", "\"ACKNOWLEDGED\"", "\"B\"", "In the auditor's file");
        assertThat(files.get("verify.html")).isEqualTo("the page");
    }

    @Test
    void onlyAnAuditorGetsIt() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        assertThatThrownBy(() -> adam.does(() -> export.write(nowhere, new byte[0])))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> mia.does(() -> export.write(nowhere, new byte[0])))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatIsChangedInItIsNamed() throws IOException {
        String line = line("records.jsonl");
        assertThat(after("records.jsonl", line, line.replace("Mia Marsh", "Mia March")))
                .containsExactly("The record " + record + ": the field “name” is not what was recorded.");
        assertThat(after("records.jsonl", line + "\n", ""))
                .containsExactly("The record " + record + " is in the log and missing here.");
        assertThat(after("leaves.jsonl", line("leaves.jsonl") + "\n", ""))
                .anyMatch(fault -> fault.contains("does not fit them"));
        assertThat(after("leaves.jsonl", record, "another")).anyMatch(fault -> fault.contains("another"));
        String note = files.get("checkpoints.jsonl")
                .lines()
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(after("checkpoints.jsonl", note, note.replaceFirst("\\\\n\\d", "\\\\n9")))
                .contains("The checkpoint is not signed by this log, or was changed afterwards.");
        assertThat(after("checkpoints.jsonl", note + "\n", "")).anyMatch(fault -> fault.contains("is signed up to"));
        String hash = line.replaceFirst(".*\"content_hash\",\"value\":\"([0-9a-f]{64}).*", "$1");
        assertThat(after("texts/" + hash + ".json", "{", "{ "))
                .contains("The record " + record + " names a text that is missing here or was changed: " + hash + ".");
        Map<String, String> fewer = new TreeMap<>(files);
        fewer.remove("consistency.jsonl");
        assertThat(faults(fewer)).containsExactly("The part “consistency.jsonl” is missing from the file.");
    }

    private String line(String file) {
        return files.get(file)
                .lines()
                .filter(each -> each.contains(record))
                .findFirst()
                .orElseThrow();
    }

    private List<String> after(String file, String text, String instead) throws IOException {
        Map<String, String> changed = new TreeMap<>(files);
        changed.computeIfPresent(file, (name, content) -> content.replace(text, instead));
        assertThat(changed).isNotEqualTo(files);
        return faults(changed).stream().filter(fault -> !before.contains(fault)).toList();
    }

    private List<String> faults(Map<String, String> contents) throws IOException {
        Path file = Files.createTempFile("evidence", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> each : contents.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            VerifierKeys keys = VerifierKeys.parse(log.verifierKeys().text());
            return List.copyOf(new ArchiveCheck(new FindingWords(), keys, 10_000).faults(file));
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile("exported", ".zip"), bytes);
        Map<String, String> contents = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                contents.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return contents;
    }
}
