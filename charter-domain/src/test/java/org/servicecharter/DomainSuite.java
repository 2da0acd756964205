package org.servicecharter;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of this module's integration tests: all of the domain, and the tests themselves. */
@ArquillianSuiteDeployment
public class DomainSuite {

    @Deployment
    public static WebArchive domain() {
        return ShrinkWrap.create(WebArchive.class, "charter-domain-it.war")
                .addPackages(true, Filters.exclude(".*(Test|Suite)(\\$.*)?\\.class"), "org.servicecharter")
                .addAsResource("META-INF/persistence.xml")
                .addAsResource(new File("target/classes/db/migration"), "db/migration") // by name, a folder comes empty
                .addAsResource(new File("target/classes/db/rights"), "db/rights")
                .addAsResource("org/servicecharter/rules.properties")
                .addAsResource("org/servicecharter/letters.properties")
                .addAsResource("org/servicecharter/charter/terms.properties")
                .addAsResource("org/servicecharter/charter/universal.properties")
                .addAsResource(
                        new File("target/classes/org/servicecharter/charter/model"), "org/servicecharter/charter/model")
                .addAsResource("org/servicecharter/signoff/statement.properties")
                .addAsResource("org/servicecharter/signoff/verify/findings.properties")
                .addAsResource("org/servicecharter/workshop/likeness/english.txt")
                .addAsWebInfResource("META-INF/beans.xml", "beans.xml")
                .addAsWebInfResource("glassfish-web.xml")
                .addAsWebInfResource("glassfish-ejb-jar.xml")
                .addAsLibraries(new File("target/it-lib").listFiles());
    }
}
