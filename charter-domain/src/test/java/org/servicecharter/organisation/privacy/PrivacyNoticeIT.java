package org.servicecharter.organisation.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.signoff.CrowdSituation;
import org.servicecharter.signoff.SignoffSituation;

@ExtendWith(ArquillianExtension.class)
@DisplayName("SO-25: a privacy notice before the first use, and again when its wording changes")
class PrivacyNoticeIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private PrivacyQueries queries;

    @Inject
    private PrivacyNotices notices;

    @Inject
    private PrivacyAcknowledging acknowledging;

    @Inject
    private PrivacyWording wording;

    @Inject
    private Adam adam;

    @Inject
    private Emil emil;

    @Inject
    private Ella ella;

    @BeforeEach
    void people() {
        situation.aTeam();
        crowd.administrator("adam", "front-desk");
    }

    @Test
    void whoHasReadItIsNotAskedAgainUntilItsWordingChanges() throws Exception {
        emil.does(() -> acknowledging.read(now()));
        emil.does(() -> acknowledging.read(now()));
        assertThat(emil.get(queries::isRead)).isTrue();
        assertThat(ella.get(queries::isRead)).isFalse();

        int before = now();
        adam.does(() -> wording.word("de", "# Warum\nDamit Sie es wissen " + before, before));

        assertThat(queries.notice().texts()).containsKeys("de", "en");
        assertThat(queries.notice().number()).isEqualTo(before + 1);
        assertThat(emil.get(queries::isRead)).isFalse();
        assertThatThrownBy(() -> emil.does(() -> acknowledging.read(before)))
                .isInstanceOf(NoticeChangedMeanwhile.class);
        assertThat(emil.get(queries::isRead)).isFalse();
    }

    @Test
    void thePortalsOwnWordingSaysPurposeBasisFieldsReadersTimeAndRights() {
        assertThat(notices.ofThePortal().get("en"))
                .contains("# Why", "# On what basis", "# What we keep", "# Who sees it", "# How long", "# Your rights");
    }

    @Test
    void aWordingThatSaysTheSameOrNothingIsNoNewOne() throws Exception {
        int before = now();
        String same = queries.notice().texts().get("en");
        adam.does(() -> wording.word("en", same, before));
        assertThat(now()).isEqualTo(before);
        assertThatThrownBy(() -> adam.does(() -> wording.word("en", "x".repeat(8_001), before)))
                .isInstanceOf(NoticeNotUsable.class);
        assertThatThrownBy(() -> adam.does(() -> wording.word("en", "Other words", before - 1)))
                .isInstanceOf(NoticeChangedMeanwhile.class);
        assertThatThrownBy(() -> emil.does(() -> wording.word("en", "Mine", before)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(now()).isEqualTo(before);
    }

    private int now() {
        return queries.notice().number();
    }
}
