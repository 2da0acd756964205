package org.servicecharter.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An application of one page with a PrimeFaces button, and the PrimeFaces that the portal ships: what a page costs at least. */
final class FacesWar {

    private static final Path PORTAL = Path.of("target/ships/charter-web.war");

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="http://primefaces.org/ui">
            <h:head><title>Empty</title></h:head>
            <h:body><h:form id="form"><p:commandButton id="go" value="Go"/></h:form></h:body>
            </html>
            """;

    private static final String WEB =
            """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
              <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
            </web-app>
            """;

    private FacesWar() {}

    static Path make(Path directory) throws IOException {
        Path war = directory.resolve("empty.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war));
                ZipFile portal = new ZipFile(PORTAL.toFile())) {
            put(zip, "page.xhtml", PAGE);
            put(zip, "WEB-INF/web.xml", WEB);
            put(zip, "WEB-INF/beans.xml", "");
            for (ZipEntry library : Collections.list(portal.entries())) {
                if (library.getName().startsWith("WEB-INF/lib/primefaces")) {
                    zip.putNextEntry(new ZipEntry(library.getName()));
                    try (InputStream in = portal.getInputStream(library)) {
                        in.transferTo(zip);
                    }
                }
            }
        }
        return war;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
