package org.servicecharter.signoff.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.signoff.SignoffSituation;

/** Ella's own words about the principles; Mia is her manager, Emil a colleague. */
@ExtendWith(ArquillianExtension.class)
class MyActionsIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private ActionSituation erased;

    @Inject
    private MyActions actions;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    @Inject
    private Mia mia;

    @BeforeEach
    void people() {
        situation.aTeam();
    }

    @Test
    @DisplayName("A daily action is private until its person shows it, and private again when they take it back")
    void itIsPrivateUntilShown() throws Exception {
        String title = "Shown to the manager";
        String code = situation.published(title);
        String principle = ella.get(() -> actions.of(code)).get(0).principle();
        keep(code, new ActionRow(principle, "I greet by name.", false));
        assertThat(shown(title)).isEmpty();
        assertThat(emil.get(() -> actions.of(code))).allMatch(row -> row.words().isEmpty());

        keep(code, new ActionRow(principle, "I greet by name.", true));
        assertThat(shown(title))
                .containsExactly(new SharedAction("Ella Eriksen", title, principle, "I greet by name."));
        assertThat(emil.get(actions::sharedWithMe)).isEmpty();

        keep(code, new ActionRow(principle, "I greet by name.", false));
        assertThat(shown(title)).isEmpty();
    }

    @Test
    void itIsChangedAnyTimeAndGoneWhenItIsEmptied() throws Exception {
        String code = situation.published("Changed any time");
        String principle = ella.get(() -> actions.of(code)).get(0).principle();
        keep(code, new ActionRow(principle, "First.", false));
        keep(code, new ActionRow(principle, "Second.", false));
        assertThat(ella.get(() -> actions.of(code))).contains(new ActionRow(principle, "Second.", false));
        assertThat(erased.count("ella", code)).isEqualTo(1);

        keep(code, new ActionRow(principle, " ", true));
        assertThat(ella.get(() -> actions.of(code))).contains(new ActionRow(principle, "", false));
        assertThat(erased.count("ella", code)).isZero();
    }

    @Test
    void whatIsTooLongOrAboutNoPrincipleIsNotKept() throws Exception {
        String code = situation.published("Not kept");
        String principle = ella.get(() -> actions.of(code)).get(0).principle();
        keep(code, new ActionRow(principle, "x".repeat(300), false));
        for (int length : List.of(301, 40_000)) {
            assertThatThrownBy(() -> keep(code, new ActionRow(principle, "y".repeat(length), false)))
                    .isInstanceOf(WordingNotUsable.class);
        }
        keep(code, new ActionRow("No principle of this charter", "Words", true));
        assertThat(ella.get(() -> actions.of(code)))
                .contains(new ActionRow(principle, "x".repeat(300), false))
                .noneMatch(row -> row.words().equals("Words"));
    }

    @Test
    @DisplayName("A daily action goes with its person")
    void itGoesWithItsPerson() throws Exception {
        String code = situation.published("Gone with the person");
        situation.aColleague("gone-actions", "Gone Soon", "gone@actions.example");
        erased.hasOne("gone-actions", code);
        erased.erase("gone-actions");
        assertThat(erased.count("gone-actions", code)).isZero();
    }

    private void keep(String code, ActionRow row) throws Exception {
        ella.does(() -> actions.keep(code, List.of(row)));
    }

    private List<SharedAction> shown(String title) throws Exception {
        return mia.get(actions::sharedWithMe).stream()
                .filter(each -> each.title().equals(title))
                .toList();
    }
}
