package org.servicecharter.as;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.servicecharter.organisation.Role;

/** The employee with the code {@code mia}. */
@Stateless
@RunAs(Role.Names.EMPLOYEE)
public class Mia extends Caller {}
