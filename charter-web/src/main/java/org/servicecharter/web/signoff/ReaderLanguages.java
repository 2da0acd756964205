package org.servicecharter.web.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale.LanguageRange;

/** Which languages the person before the screen reads, as their browser says. */
@RequestScoped
public class ReaderLanguages {

    @Inject
    private HttpServletRequest request;

    /** The best first; none when the browser does not say, or not in the form of RFC 9110. */
    public List<LanguageRange> wanted() {
        String said = request.getHeader("Accept-Language");
        try {
            return said == null || said.isBlank() ? List.of() : LanguageRange.parse(said);
        } catch (IllegalArgumentException noLanguages) {
            return List.of();
        }
    }
}
