package org.servicecharter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.organisation.OrganisationQueries;

/** The database is shared, so each test first makes it one in which nobody has an account. */
@ExtendWith(ArquillianExtension.class)
class SetupIT {

    private static final InvitedPerson FIRST = new InvitedPerson("boss", "Rosa Lind", "rosa@example.org");
    private static final String PASSWORD = "kettle orbit lamp";

    @Inject
    private Setup setup;

    @Inject
    private SetupKey key;

    @Inject
    private SignIn signIn;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    @ConfigProperty(name = "charter.keys.dir")
    private String keys;

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @BeforeEach
    void nobodyHasAnAccount() throws Exception {
        transaction.begin();
        em.createQuery("delete from Account a").executeUpdate();
        em.createQuery("delete from Organisation o").executeUpdate();
        em.createNativeQuery("delete from person_role where person_id in (select id from person where code = 'boss')")
                .executeUpdate();
        em.createQuery("delete from Person p where p.code = 'boss'").executeUpdate();
        em.createQuery("delete from Unit u where u.code = 'all'").executeUpdate();
        transaction.commit();
        key.announce();
    }

    @Test
    void theKeyLiesInAFileForItsOwnerAlone() throws Exception {
        Path file = Path.of(keys, "setup");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).hasSize(43);
    }

    @Test
    void aSecondStartOffersTheSameLink() throws Exception {
        String secret = secret();
        key.announce();

        assertThat(secret()).isEqualTo(secret);
    }

    @Test
    void theLinkMakesTheFirstAdministratorAndIsGone() throws Exception {
        String secret = secret();

        setup.make(secret, "Harbour Street Library", FIRST, PASSWORD);

        assertThat(signIn.withPassword("boss", PASSWORD).orElseThrow().roles()).contains("ADMINISTRATOR");
        assertThat(organisation.organisation().orElseThrow().name()).isEqualTo("Harbour Street Library");
        assertThat(Path.of(keys, "setup")).doesNotExist();
        assertThatThrownBy(() -> setup.make(secret, "Another", FIRST, PASSWORD)).isInstanceOf(SetupNotOpen.class);
        key.announce();
        assertThat(Path.of(keys, "setup")).doesNotExist();
    }

    @Test
    void aWrongLinkMakesNothing() {
        assertThatThrownBy(() -> setup.make("made-up", "Mine", FIRST, PASSWORD)).isInstanceOf(SetupNotOpen.class);
        assertThatThrownBy(() -> setup.make(null, "Mine", FIRST, PASSWORD)).isInstanceOf(SetupNotOpen.class);
        assertThatThrownBy(() -> setup.make("", "Mine", FIRST, PASSWORD)).isInstanceOf(SetupNotOpen.class);

        assertThat(organisation.organisation()).isEmpty();
    }

    @Test
    void aRefusedPasswordLeavesTheLinkOpenAndNothingBehind() throws Exception {
        assertThatThrownBy(() -> setup.make(secret(), "Harbour Street Library", FIRST, "rosa lind 2026"))
                .isInstanceOf(PasswordNotUsable.class);

        assertThat(organisation.organisation()).isEmpty();
        assertThat(organisation.person("boss")).isEmpty();
        setup.open(secret());
    }

    private String secret() throws Exception {
        return Files.readString(Path.of(keys, "setup"));
    }
}
