package org.servicecharter.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each kind of letter that the portal writes has a name on the page of outgoing mail, and nothing else has. */
class LetterKindsTest {

    @Test
    void everyKindOfLetterHasAName() {
        TreeSet<String> written = kinds("org.servicecharter.letters", "^(.+)\\.subject$");
        TreeSet<String> named = kinds("org.servicecharter.web.words.mail", "^mail\\.kind\\.(.+)$");

        assertThat(written).isNotEmpty().isEqualTo(named);
    }

    private static TreeSet<String> kinds(String bundle, String key) {
        return ResourceBundle.getBundle(bundle).keySet().stream()
                .filter(each -> each.matches(key))
                .map(each -> each.replaceAll(key, "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
