package org.servicecharter.as;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.servicecharter.organisation.Role;

/** The approver with the code {@code pia}. */
@Stateless
@RunAs(Role.Names.APPROVER)
public class Pia extends Caller {}
