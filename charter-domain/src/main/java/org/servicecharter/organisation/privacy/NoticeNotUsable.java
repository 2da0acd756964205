package org.servicecharter.organisation.privacy;

import org.servicecharter.shared.BusinessRuleViolation;

/** Such a privacy notice would tell people too little, or cannot be kept. */
public class NoticeNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private NoticeNotUsable(String why, Object... arguments) {
        super("privacy.notUsable." + why, arguments);
    }

    static NoticeNotUsable tooLong(int most) {
        return new NoticeNotUsable("tooLong", most);
    }

    static NoticeNotUsable missing() {
        return new NoticeNotUsable("missing");
    }
}
