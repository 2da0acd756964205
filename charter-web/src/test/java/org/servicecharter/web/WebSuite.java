package org.servicecharter.web;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of this module's integration tests: the WAR as it ships, with the demo organisation. Tests talk
 * to it over HTTP only; a test inside it would be stopped by the portal's own doors.
 */
@ArquillianSuiteDeployment
public class WebSuite {

    @Deployment(testable = false)
    public static WebArchive portal() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/charter-web.war"));
    }
}
