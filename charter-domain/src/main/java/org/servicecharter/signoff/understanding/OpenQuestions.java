package org.servicecharter.signoff.understanding;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody is still to answer.
 *
 * @param language in which it is asked: that of the text they read, or of the main text where it was not written in theirs
 */
public record OpenQuestions(String language, List<OpenQuestion> questions) implements Serializable {

    public OpenQuestions {
        questions = List.copyOf(questions);
    }
}
