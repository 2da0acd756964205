package org.servicecharter.organisation.privacy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.Role;

/** An administrator words the privacy notice. Noted in the audit trail; everybody is shown it again. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class PrivacyWording {

    @Resource
    private SessionContext context;

    @Inject
    private PrivacyNotices notices;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Sets the wording in one language; the others stay. What says the same as before changes nothing.
     *
     * @param words blank takes the language out
     * @param seen the number of the wording that the administrator had before them
     * @throws NoticeChangedMeanwhile when somebody else saved in between
     * @throws NoticeNotUsable when the words are too many, or no language is left
     */
    public void word(String language, String words, int seen) {
        PrivacyNotice latest = notices.latest().orElse(null);
        if (seen != (latest == null ? 0 : latest.getNumber())) {
            throw new NoticeChangedMeanwhile();
        }
        Map<String, String> before = latest == null ? notices.ofThePortal() : latest.getTexts();
        Map<String, String> texts = new TreeMap<>(before);
        String said = words == null ? "" : words.strip().replace("\r\n", "\n");
        if (said.length() > PrivacyNotice.WORDS_MAX) {
            throw NoticeNotUsable.tooLong(PrivacyNotice.WORDS_MAX);
        }
        if (said.isEmpty()) {
            texts.remove(language);
        } else {
            texts.put(language, said);
        }
        if (texts.isEmpty()) {
            throw NoticeNotUsable.missing();
        }
        if (!texts.equals(before)) {
            notices.add(new PrivacyNotice(
                    seen + 1, texts, context.getCallerPrincipal().getName(), clock.instant()));
            trail.note("privacy.worded", Integer.toString(seen + 1), language);
        }
    }
}
