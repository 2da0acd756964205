package org.servicecharter.as;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.servicecharter.organisation.Role;

/** The author with the code {@code aron}. */
@Stateless
@RunAs(Role.Names.AUTHOR)
public class Aron extends Caller {}
