package org.servicecharter.signoff.team;

import java.io.Serializable;

/**
 * Where one person of a team stands with a charter.
 *
 * @param done the person has signed what is asked for now
 * @param signedVersion the last version this person signed; 0 for none
 */
public record TeamRow(String name, boolean done, int signedVersion) implements Serializable {}
