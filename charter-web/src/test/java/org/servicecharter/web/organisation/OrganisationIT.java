package org.servicecharter.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;

/** What an administrator does on the pages. */
@ExtendWith(ArquillianExtension.class)
class OrganisationIT {

    private static final String HEADER = "staff_number,name,unit,roles\n";

    @ArquillianResource
    private URL portal;

    private Visitor rosa;

    @BeforeEach
    void anAdministrator() throws Exception {
        rosa = new Visitor(portal).as("Rosa Lindqvist");
    }

    @Test
    void aFileIsShownFirstAndBroughtInThen() throws Exception {
        upload(HEADER + "w1,<b>Wanda</b> שלום,lending,AUTHOR\n");
        assertThat(rosa.body()).contains("&lt;b&gt;Wanda&lt;/b&gt; שלום").doesNotContain("<b>Wanda");
        assertThat(new Visitor(portal)
                        .as("Rosa Lindqvist")
                        .open("organisation/person?code=w1")
                        .status())
                .isEqualTo(404);

        rosa.submit("confirm", Map.of(), "confirm:bringIn");

        assertThat(rosa.path()).startsWith("/organisation/people");
        assertThat(rosa.body()).contains("Brought in: 1 new, 0 with a last day, 0 changed.");
        assertThat(rosa.open("organisation/person?code=w1").status()).isEqualTo(200);
        assertThat(rosa.open("organisation/audit").body()).contains("brought in a file");
    }

    @Test
    void whatIsWrongInAFileIsShownWithLineAndColumnAndNothingComesIn() throws Exception {
        upload(HEADER + "w2,Will,lending,AUTHOR\nw3,,lending,BOSS\n");

        assertThat(rosa.body())
                .contains("<td>3</td><td>name</td>")
                .contains("<td>3</td><td>roles</td>")
                .contains("There is no role called “BOSS”")
                .doesNotContain("confirm:bringIn");
        assertThat(rosa.open("organisation/person?code=w2").status()).isEqualTo(404);
    }

    @Test
    void headingsNobodyKnowsAreExplainedOnce() throws Exception {
        upload("Pers.Nr;Wer;Abteilung;Lieblingstee\nw6;Willa;lending;Assam\n");
        assertThat(rosa.body()).contains("Please say what each column holds").contains("Assam");

        rosa.submit(
                "columns",
                Map.of(
                        "columns:all:0:holds", "STAFF_NUMBER",
                        "columns:all:1:holds", "NAME",
                        "columns:all:2:holds", "UNIT",
                        "columns:all:3:holds", "-"),
                "columns:use");
        assertThat(rosa.body()).contains("<td>w6</td><td>Willa</td>");
        rosa.submit("confirm", Map.of(), "confirm:bringIn");
        assertThat(rosa.body()).contains("Brought in: 1 new");

        upload("Wer;Pers.Nr;Lieblingstee;Abteilung\nWim;w7;;lending\n");
        assertThat(rosa.body()).contains("<td>w7</td><td>Wim</td>");
    }

    @Test
    void noFileIsNoFault() throws Exception {
        upload("");

        assertThat(rosa.status()).isEqualTo(200);
        assertThat(rosa.body()).contains("Please choose a file first.");
    }

    @Test
    void askingOnceMoreWithoutAFileKeepsTheOneThatWasRead() throws Exception {
        upload(HEADER + "w8,Wesley,lending,AUTHOR\n");

        rosa.upload("upload", "upload:file", new byte[0], "upload:read");

        assertThat(rosa.body()).contains("No other file was chosen", "people.csv", "<td>w8</td><td>Wesley</td>");
        rosa.submit("confirm", Map.of(), "confirm:bringIn");
        assertThat(rosa.body()).contains("Brought in: 1 new");
    }

    @Test
    void aPersonIsAddedByHandAndARefusalKeepsWhatWasTyped() throws Exception {
        rosa.open("organisation/person");
        rosa.submit("person", person("w4", "Wilma", "nobody"), "person:save");
        assertThat(rosa.body()).contains("nobody with the staff number nobody").contains("value=\"Wilma\"");

        rosa.submit("person", person("w4", "Wilma", "1006"), "person:save");

        assertThat(rosa.path()).startsWith("/organisation/people");
        assertThat(rosa.body()).contains("Wilma is saved.");
    }

    @Test
    void aChangedRoleCountsWithTheNextClick() throws Exception {
        rosa.open("organisation/person");
        rosa.submit("person", person("w5", "Wenona", ""), "person:save");
        Visitor wenona = new Visitor(portal).as("Wenona");
        assertThat(wenona.open("organisation/audit").status()).isEqualTo(403);

        Map<String, String> auditor = new HashMap<>(person("w5", "Wenona", ""));
        auditor.put("person:roles", "AUDITOR");
        rosa.open("organisation/person?code=w5").submit("person", auditor, "person:save");
        assertThat(wenona.open("organisation/audit").status()).isEqualTo(200);

        rosa.open("organisation/person?code=w5").submit("person", person("w5", "Wenona", ""), "person:save");
        assertThat(wenona.open("organisation/audit").status()).isEqualTo(403);
    }

    @Test
    void aUnitIsAdded() throws Exception {
        rosa.open("organisation/units")
                .submit(
                        "edit",
                        Map.of("edit:code", "kids", "edit:name", "Children’s room", "edit:parent", "all"),
                        "edit:save");

        assertThat(rosa.body()).contains("Children’s room is saved.").contains("?unit=kids");
    }

    @Test
    void aUnitIsFoundAndClosed() throws Exception {
        rosa.open("organisation/units")
                .submit(
                        "edit",
                        Map.of("edit:code", "maps", "edit:name", "Map room", "edit:parent", "reading"),
                        "edit:save");
        assertThat(rosa.open("organisation/units?find=MAP").body())
                .contains("?unit=maps", "?unit=reading", "?unit=all")
                .doesNotContain("?unit=lending");
        assertThat(rosa.open("organisation/units?find=nothing-like-it").body()).contains("No unit has this");

        rosa.open("organisation/units?unit=maps").submit("closing", Map.of("closing:into", ""), "closing:close");
        assertThat(rosa.body()).contains("Who takes over");
        rosa.submit("closing", Map.of("closing:into", "reading"), "closing:close");

        assertThat(rosa.body()).contains("Map room is closed.").doesNotContain("?unit=maps");
    }

    @Test
    void settingsAreSavedAndShown() throws Exception {
        rosa.open("organisation/settings")
                .submit(
                        "settings",
                        Map.of(
                                "settings:name", "Harbour Street Library",
                                "settings:language", "en",
                                "settings:timeZone", "Europe/London"),
                        "settings:save");

        assertThat(rosa.body()).contains("The settings are saved.").containsPattern("Europe/London\" selected");
    }

    @Test
    void linksForAllAreShownOnce() throws Exception {
        rosa.open("organisation/people").submit("people", Map.of("people:presence", "PRESENT"), "people:invite");
        assertThat(rosa.body()).contains("/invitation?key=");

        assertThat(rosa.open("organisation/people").body()).doesNotContain("/invitation?key=");
    }

    private void upload(String file) throws Exception {
        rosa.open("organisation/import")
                .upload("upload", "upload:file", file.getBytes(StandardCharsets.UTF_8), "upload:read");
    }

    private static Map<String, String> person(String code, String name, String manager) {
        return Map.of(
                "person:staffNumber", code,
                "person:name", name,
                "person:email", "",
                "person:unit", "lending",
                "person:manager", manager,
                "person:startsOn", "2020-01-01",
                "person:endsOn", "");
    }
}
