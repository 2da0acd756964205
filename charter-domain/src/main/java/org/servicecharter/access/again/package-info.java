/**
 * The password once more, from somebody who is signed in already: before an act that is to be theirs beyond doubt.
 *
 * <p>Start at {@link PasswordAgain}.
 */
package org.servicecharter.access.again;
