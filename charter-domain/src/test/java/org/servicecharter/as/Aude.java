package org.servicecharter.as;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.servicecharter.organisation.Role;

/** The auditor with the code {@code aude}. */
@Stateless
@RunAs(Role.Names.AUDITOR)
public class Aude extends Caller {}
