package org.servicecharter.organisation.privacy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.servicecharter.organisation.Role;

/** What people are told about their data, open to everybody, and whether the caller has read it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PrivacyQueries {

    @Resource
    private SessionContext context;

    @Inject
    private PrivacyNotices notices;

    public NoticeView notice() {
        return notices.latest()
                .map(notice -> new NoticeView(notice.getNumber(), notice.getSince(), notice.getTexts()))
                .orElseGet(() -> new NoticeView(0, null, notices.ofThePortal()));
    }

    /** The wording that holds now. */
    @RolesAllowed(Role.Names.EMPLOYEE)
    public boolean isRead() {
        return notices.isRead(context.getCallerPrincipal().getName(), notices.latestNumber());
    }
}
