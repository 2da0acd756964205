package org.servicecharter.charter.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Emil;
import org.servicecharter.charter.CharterJourney;
import org.servicecharter.mail.MailQueries;
import org.servicecharter.mail.MailRow;
import org.servicecharter.mail.OutboxSituation;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.SignoffSituation;

/** Who is named in a comment is told by mail, too. */
@ExtendWith(ArquillianExtension.class)
class MentionLetterIT {

    @Inject
    private CharterJourney journey;

    @Inject
    private SignoffSituation people;

    @Inject
    private Consulting consulting;

    @Inject
    private Commenting commenting;

    @Inject
    private OutboxSituation letters;

    @Inject
    private MailQueries mail;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Ada ada;

    @Inject
    private Adam adam;

    @Inject
    private Emil emil;

    @BeforeEach
    void staff() {
        people.aTeam();
        people.reachable("ella", "ella@mentions.example");
    }

    @Test
    @DisplayName("A letter says who named you where, not what was said; without a name it is somebody")
    void whoeverIsNamedGetsALetter() throws Exception {
        String code = journey.readyDraft("Named by letter");
        ada.does(() -> consulting.ask(code, organisation.today().plusDays(1), Set.of()));
        emil.does(() -> commenting.comment(code, new Said(null, null, "And @Ella Eriksen?", null, true)));
        emil.does(() -> commenting.comment(code, new Said(null, null, "Once more, @Ella Eriksen?", null, false)));
        emil.does(() -> commenting.comment(code, new Said(null, null, "Nobody in particular", null, true)));

        List<MailRow> put = letters.found("Named by letter").stream()
                .filter(row -> row.kind().equals("mention"))
                .toList();
        assertThat(put).extracting(MailRow::address).containsExactly("ella@mentions.example", "ella@mentions.example");
        assertThat(text(put.get(1))).contains("Emil Ek named you").doesNotContain("And @");
        assertThat(text(put.get(0))).contains("somebody named you").doesNotContain("Emil");
    }

    private String text(MailRow row) throws Exception {
        return adam.get(() -> mail.letter(row.id())).text();
    }
}
