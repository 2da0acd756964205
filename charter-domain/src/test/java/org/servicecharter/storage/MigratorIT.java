package org.servicecharter.storage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Fay;

@ExtendWith(ArquillianExtension.class)
class MigratorIT {

    @Resource(lookup = Migrator.DATA_SOURCE)
    private DataSource dataSource;

    @Inject
    private Fay fay;

    @Inject
    private Adam adam;

    @Inject
    private WhoAmI whoAmI;

    @Test
    void everyScriptHasRun() throws Exception {
        try (Connection connection = dataSource.getConnection();
                ResultSet scripts = connection
                        .createStatement()
                        .executeQuery("select count(*), count(case when \"success\" then 1 end)"
                                + " from \"flyway_schema_history\"")) {
            scripts.next();
            assertThat(scripts.getInt(1)).isPositive().isEqualTo(scripts.getInt(2));
        }
    }

    @Test
    void callersOfTheTestsHaveNameAndRole() throws Exception {
        assertThat(fay.get(whoAmI::facilitator)).isEqualTo("fay");
        assertThat(adam.get(whoAmI::name)).isEqualTo("adam");
    }
}
