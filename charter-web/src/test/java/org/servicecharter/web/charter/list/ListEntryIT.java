package org.servicecharter.web.charter.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;

/** Two people give an entry of our lists better words. */
@ExtendWith(ArquillianExtension.class)
class ListEntryIT {

    private static final Pattern ENTRY =
            Pattern.compile("lists-entry\\?code=([\\w-]+)[^>]*>[^<]*Two of us improve this");

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("the newest is offered to take when somebody else was faster, and only then")
    void theNewestIsOfferedWhenThereIsOne() throws Exception {
        Visitor first = new Visitor(portal).as("Arjun Mehta").open("charter/lists");
        first.submit("new", Map.of("new:wording", "Two of us improve this"), "new:add");
        Matcher entry = ENTRY.matcher(first.open("charter/lists").body());
        assertThat(entry.find()).isTrue();
        String address = "charter/lists-entry?code=" + entry.group(1);
        Visitor late = new Visitor(portal).as("Thabo Dlamini").open(address);
        assertThat(late.body()).doesNotContain("Take the newest");
        first.open(address).submit("entry", Map.of("entry:wording", "One of us improved this"), "entry:improveIt");
        assertThat(first.body()).doesNotContain("Take the newest");

        late.submit("entry", Map.of("entry:wording", "The other has better words"), "entry:improveIt");

        assertThat(late.body()).contains("Take the newest", "The other has better words");
        late.submit("entry", Map.of(), "entry:newest");
        assertThat(late.body())
                .doesNotContain("Take the newest")
                .contains("One of us improved this", "The other has better words");
        late.submit("entry", Map.of(), "entry:improveIt");
        assertThat(first.open(address).body()).contains("<h1 dir=\"auto\">The other has better words</h1>");
    }
}
