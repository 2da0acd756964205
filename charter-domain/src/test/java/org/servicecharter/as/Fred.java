package org.servicecharter.as;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.servicecharter.organisation.Role;

/** The facilitator with the code {@code fred}. */
@Stateless
@RunAs(Role.Names.FACILITATOR)
public class Fred extends Caller {}
