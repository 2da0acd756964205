package org.servicecharter.organisation.privacy;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * The privacy notice that holds now.
 *
 * @param number 0 for the portal's own
 * @param since {@code null} for the portal's own
 * @param texts by ISO 639 code; a line that begins with # is a heading
 */
public record NoticeView(int number, Instant since, Map<String, String> texts) implements Serializable {

    public NoticeView {
        texts = Map.copyOf(texts);
    }
}
