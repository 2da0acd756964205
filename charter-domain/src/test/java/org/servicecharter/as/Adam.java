package org.servicecharter.as;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.servicecharter.organisation.Role;

/** The administrator with the code {@code adam}. */
@Stateless
@RunAs(Role.Names.ADMINISTRATOR)
public class Adam extends Caller {}
