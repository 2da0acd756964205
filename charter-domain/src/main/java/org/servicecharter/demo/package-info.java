/**
 * A small made-up organisation to look around in, with its people and a year of their charter: {@code charter.demo=true}
 * brings it into an empty database.
 *
 * <p>Comes in by the same ways as a real one, and uses the concepts it fills; none may use it. Start at {@link
 * DemoOrganisation}.
 */
package org.servicecharter.demo;
