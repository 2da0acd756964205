package org.servicecharter.organisation.privacy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Role;

/** The caller has read the privacy notice. It is no agreement, and asks for none. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class PrivacyAcknowledging {

    @Resource
    private SessionContext context;

    @Inject
    private PrivacyNotices notices;

    @Inject
    private People people;

    /**
     * @param number of the wording that was shown
     * @throws NoticeChangedMeanwhile when there is another one by now
     */
    public void read(int number) {
        if (number != notices.latestNumber()) {
            throw new NoticeChangedMeanwhile();
        }
        notices.noteReading(people.get(context.getCallerPrincipal().getName()).getCode());
    }
}
