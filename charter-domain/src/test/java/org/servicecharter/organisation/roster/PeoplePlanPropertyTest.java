package org.servicecharter.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.PersonDetails;

/** Joiners, movers and leavers over a row of files, as a personnel system exports them month after month. */
class PeoplePlanPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final int PEOPLE = 40;
    private static final int MONTHS = 25;

    private final List<Person> here = new ArrayList<>();
    private Random random;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 42, 2026, 31337})
    void everyFileIsWhatComesOfItAndTheSameFileAgainChangesNothing(long seed) {
        random = new Random(seed);
        for (int month = 0; month < MONTHS; month++) {
            String file = file();
            Map<String, PersonDetails> before = details();

            PeoplePlan plan = plan(file);
            ImportPreview preview = ImportPreview.of(read(file), plan.all(), List.of());

            assertThat(preview.joiners().size()
                            + preview.leavers().size()
                            + preview.changes().size()
                            + preview.unchanged())
                    .isEqualTo(plan.all().size());
            assertThat(preview.joiners())
                    .allSatisfy(joiner -> assertThat(before).doesNotContainKey(joiner.code()));
            assertThat(preview.changes()).allSatisfy(mover -> assertThat(before).containsKey(mover.code()));
            plan.all().forEach(this::write);
            Map<String, PersonDetails> after = details();
            assertThat(preview.leavers())
                    .allSatisfy(leaver ->
                            assertThat(after.get(leaver.code()).endsOn()).isNotNull());
            List<String> named =
                    plan.all().stream().map(one -> one.details().code()).toList();
            before.forEach((code, person) -> {
                if (!named.contains(code)) {
                    assertThat(after.get(code)).isEqualTo(person);
                }
            });
            assertThat(ImportPreview.of(read(file), plan(file).all(), List.of()).changesAnything())
                    .isFalse();
        }
    }

    private PeoplePlan plan(String file) {
        ImportProblems problems = new ImportProblems();
        PeoplePlan plan = new PeoplePlan(
                List.copyOf(details().values()), read(file).lines(), TODAY, Importer.person("nobody"), problems);
        assertThat(problems.byLine()).isEmpty();
        return plan;
    }

    private void write(PeoplePlan.Wanted wanted) {
        if (wanted.before() == null) {
            here.add(wanted.details().toPerson());
        } else {
            here.stream()
                    .filter(person -> person.getCode().equals(wanted.details().code()))
                    .forEach(wanted.details()::writeTo);
        }
    }

    /** Some of the people there could be, in any order, each with a manager above them in the alphabet of numbers. */
    private String file() {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            if (number < here.size() / 2 || random.nextInt(3) > 0) {
                numbers.add(number);
            }
        }
        Collections.shuffle(numbers, random);
        StringBuilder file = new StringBuilder("staff_number,name,unit,manager,roles,starts_on,ends_on\n");
        for (int number : numbers) {
            String manager = number == 0 || !numbers.contains(number / 2) ? "" : "p" + number / 2;
            file.append("p" + number + ",Person " + random.nextInt(2) + ",u" + random.nextInt(3) + "," + manager + ","
                    + (random.nextBoolean() ? "AUTHOR" : "") + ",2020-01-01,"
                    + (random.nextInt(5) == 0 ? TODAY.plusDays(random.nextInt(60)) : "") + "\n");
        }
        return file.toString();
    }

    private Map<String, PersonDetails> details() {
        return here.stream().map(PersonDetails::of).collect(Collectors.toMap(PersonDetails::code, Function.identity()));
    }

    private static PeopleFile read(String file) {
        return PeopleFile.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
