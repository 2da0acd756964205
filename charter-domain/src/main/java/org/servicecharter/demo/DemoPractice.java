package org.servicecharter.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.servicecharter.practice.freedom.Policies;
import org.servicecharter.practice.freedom.PolicyTerms;
import org.servicecharter.practice.guide.GuideLine;
import org.servicecharter.practice.guide.GuideTexts;
import org.servicecharter.touchpoint.Touchpoint;
import org.servicecharter.touchpoint.Touchpoints;
import org.servicecharter.touchpoint.file.TouchpointSheet;

/** The demo's journey, with what is asked and free along it. Scripts wait for the first charter to stand on. */
@ApplicationScoped
class DemoPractice {

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Inject
    private TouchpointSheet sheet;

    @Inject
    private Touchpoints touchpoints;

    @Inject
    private GuideTexts texts;

    @Inject
    private Policies policies;

    /** @param lines a touchpoint's name, a kind of line and its words in each */
    void load(byte[] map, byte[] lines) {
        sheet.carryOut(map);
        Map<String, String> codes = new HashMap<>();
        touchpoints.all().stream()
                .map(pair -> (Touchpoint) pair[0])
                .forEach(one -> codes.put(one.getName(), one.getCode()));
        try (CSVParser table = CSVParser.parse(new StringReader(new String(lines, StandardCharsets.UTF_8)), TABLE)) {
            for (CSVRecord line : table) {
                GuideLine.Kind kind = GuideLine.Kind.valueOf(line.get("kind"));
                texts.add(codes.get(line.get("touchpoint")), kind, line.get("words"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory can always be read
        }
        policies.begin(
                new PolicyTerms(
                        codes.get("A book came back damaged"),
                        "everybody at the lending desk",
                        "Waive the fee for a book that was damaged by accident.",
                        new BigDecimal("20"),
                        "EUR",
                        "books of the reading rooms"),
                "1003");
    }
}
