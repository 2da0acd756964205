package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.servicecharter.workshop.likeness.Families;
import org.servicecharter.workshop.likeness.Sense;

/**
 * How well suggested themes agree with those that seven organisations chose for their behaviours, beside a plain
 * grouping by common words. Full agreement is out of reach: organisations put the same idea under different values.
 */
class ThemesBench {

    private static final double LIMIT_MS = 2000;
    private static final int MANY = 500;
    private static final int ROUNDS = 5;

    @Test
    void agreement() {
        Map<String, List<Behaviours.Row>> organisations = Behaviours.byOrganisation();
        assertThat(organisations).isNotEmpty();
        double given = 0;
        double own = 0;
        double plain = 0;
        for (Map.Entry<String, List<Behaviours.Row>> organisation : organisations.entrySet()) {
            List<Behaviours.Row> rows = organisation.getValue();
            List<String> texts = rows.stream().map(Behaviours.Row::text).toList();
            List<String> themes = rows.stream().map(Behaviours.Row::theme).toList();
            int count = (int) themes.stream().distinct().count();
            List<Sense> senses = texts.stream().map(Sense::of).toList();
            double one = Agreement.adjustedRand(themes, labels(texts.size(), Families.of(senses, count)));
            double alone = Agreement.adjustedRand(themes, labels(texts.size(), Families.of(senses)));
            double beside = Agreement.adjustedRand(themes, PlainGrouping.of(texts, count));
            System.out.printf(
                    "%-44s %3d rows %2d themes: ARI %6.3f given their number, %6.3f on its own; plain %6.3f%n",
                    organisation.getKey(), texts.size(), count, one, alone, beside);
            given += one / organisations.size();
            own += alone / organisations.size();
            plain += beside / organisations.size();
        }
        Figures.tell("themes.ari", given, "ARI", null, plain);
        Figures.tell("themes.ari_own_number", own, "ARI", null, plain);
        Figures.tell("themes.ari_baseline", plain, "ARI", null, null);
    }

    @Test
    void time() {
        List<String> texts = new ArrayList<>();
        List<Behaviours.Row> rows = Behaviours.all();
        for (int i = 0; texts.size() < MANY; i++) {
            texts.add(rows.get(i % rows.size()).text() + " "
                    + rows.get(i * 7 % rows.size()).text());
        }
        double[] ms = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            List<Sense> senses = texts.stream().map(Sense::of).toList();
            assertThat(Families.of(senses)).isNotEmpty();
            ms[i] = (System.nanoTime() - start) / 1e6;
        }
        Figures.tell("themes.500_ms", Figures.percentile(100, ms), "ms", LIMIT_MS, null);
    }

    /** Each family a group; each text that stays alone a group of its own. */
    private static List<Integer> labels(int size, List<Families.Family> families) {
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            labels.add(families.size() + i);
        }
        for (int f = 0; f < families.size(); f++) {
            for (int member : families.get(f).members()) {
                labels.set(member, f);
            }
        }
        return labels;
    }
}
