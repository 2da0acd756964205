package org.servicecharter.charter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Sector;

class ModelFileTest {

    @ParameterizedTest
    @EnumSource(CharterModel.class)
    void everyGuideSaysWhatBelongsThereWithOneExample(CharterModel model) {
        assertThat(guides(ModelFile.of(model)))
                .hasSizeGreaterThan(8)
                .doesNotHaveDuplicates()
                .allSatisfy(guide -> {
                    assertThat(guide.lines()).hasSize(2);
                    assertThat(guide.lines().toList().get(1)).startsWith("For example: ");
                    assertThat(guide).hasSizeLessThanOrEqualTo(Clause.WORDING_MAX);
                });
    }

    @ParameterizedTest
    @EnumSource(CharterModel.class)
    @DisplayName("no number of a model can be published by accident: it gives none")
    void aModelDecidesNoNumber(CharterModel model) {
        assertThat(ModelFile.of(model).promises())
                .allSatisfy(promise -> assertThat(promise.terms().tiers()).isEmpty());
        assertThat(ModelFile.of(model).provisions()).allSatisfy(provision -> {
            assertThat(provision.terms().acknowledge()).isNull();
            assertThat(provision.terms().answer()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(value = CharterModel.class, names = "VALUES", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("CC-07, CC-11 to CC-15, CC-23: a model for customers has a place for all that they must be told")
    void aModelForCustomersHasAPlaceForAllTheyMustBeTold(CharterModel model) {
        ModelFile file = ModelFile.of(model);
        assertThat(file.kind()).isEqualTo(CharterKind.PUBLIC);
        assertThat(file.sector()).isEqualTo(model == CharterModel.BANK ? Sector.BANK : Sector.PUBLIC);
        assertThat(file.promises()).isNotEmpty();
        Set<Part> parts = parts(file);
        assertThat(parts)
                .containsAll(EnumSet.of(
                        Part.MISSION,
                        Part.ASKED,
                        Part.CONTACT,
                        Part.FEEDBACK,
                        Part.COMPLAINT,
                        Part.ESCALATION,
                        Part.REDRESS,
                        Part.RESULTS));
        assertThat(file.provisions().stream().filter(one -> one.part() == Part.CONTACT))
                .hasSize(2);
    }

    @Test
    @DisplayName("AT-16: a hospital tells rights by law, pledges and what it asks apart, item by item")
    void aHospitalKeepsTheLegalStatusOfEachItem() {
        assertThat(ModelFile.of(CharterModel.HOSPITAL).provisions().stream()
                        .map(one -> one.terms().legalStatus())
                        .filter(status -> status != null)
                        .map(Enum::name))
                .containsExactlyInAnyOrder("LEGAL_DUTY", "PLEDGE", "RESPONSIBILITY");
    }

    @Test
    @DisplayName("AT-03, CC-25: a charter of values is for staff, and has a place for what they may expect")
    void aCharterOfValuesIsForStaff() {
        ModelFile file = ModelFile.of(CharterModel.VALUES);
        assertThat(file.kind()).isEqualTo(CharterKind.INTERNAL);
        assertThat(parts(file)).contains(Part.STAFF);
        assertThat(file.principles()).allSatisfy(principle -> {
            assertThat(principle.dos()).isNotEmpty();
            assertThat(principle.donts()).isNotEmpty();
        });
    }

    private static Set<Part> parts(ModelFile file) {
        return file.provisions().stream().map(ModelFile.Provision::part).collect(Collectors.toSet());
    }

    private static List<String> guides(ModelFile file) {
        Stream<String> principles = file.principles().stream()
                .flatMap(one -> Stream.of(Stream.of(one.guide()), one.dos().stream(), one.donts().stream())
                        .flatMap(guides -> guides));
        return Stream.of(
                        file.definition().stream(),
                        principles,
                        file.promises().stream().map(ModelFile.Promise::guide),
                        file.provisions().stream().map(ModelFile.Provision::guide))
                .flatMap(guides -> guides)
                .toList();
    }
}
