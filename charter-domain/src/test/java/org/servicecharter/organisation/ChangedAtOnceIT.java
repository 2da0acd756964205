package org.servicecharter.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.signoff.CrowdSituation;

/** Rows that go to the database together are each still held against what was read. */
@ExtendWith(ArquillianExtension.class)
class ChangedAtOnceIT {

    @Inject
    private ChangedAtOnce people;

    @Inject
    private CrowdSituation crowd;

    @Test
    void ofTwoWhoChangeThePersonAtOnceTheSecondChangesNobody() {
        crowd.unit("at-once", null);
        List<String> codes = crowd.people("at-once", 3);
        String second = codes.get(1);

        assertThatThrownBy(() -> people.renameWhileAnotherDoes(codes, () -> people.rename(second)))
                .isInstanceOf(OptimisticLockException.class);

        assertThat(people.names(codes)).containsExactly("Somebody at-once-1", "Another", "Somebody at-once-3");
    }
}
