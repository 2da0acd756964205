package org.servicecharter.workshop.personal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.access.Newcomer;
import org.servicecharter.as.Fay;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.Erased;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.plan.Leading;

@ExtendWith(ArquillianExtension.class)
class HeldWorkshopsIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Newcomer newcomer;

    @Inject
    private Leading leading;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private HeldWorkshops held;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Test
    @DisplayName("SO-24: who is erased is not named any more by the boards they led")
    void whoLedIsNamedNoMore() throws Exception {
        if (organisation.person("lena").isEmpty()) {
            newcomer.employed("lena", Role.FACILITATOR);
        }
        String name = organisation.person("lena").orElseThrow().name();
        String code = table.open(Anonymity.NAMED);
        fay.does(() -> leading.handOver(code, "lena"));
        assertThat(table.log(code)).extracting(BoardEntry::content).anyMatch(content -> content.contains(name));

        transaction.begin();
        held.erase(new Erased("lena", "nobody", name, null));
        transaction.commit();

        assertThat(name).contains(" ");
        assertThat(table.log(code))
                .extracting(BoardEntry::content)
                .noneMatch(content -> content.contains(name))
                .contains("{\"facilitator\":null}");
    }
}
