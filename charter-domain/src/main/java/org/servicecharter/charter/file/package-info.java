/**
 * A charter that is brought in from the file it is given out as. Start at {@link CharterImporting}. A table of principles
 * is read by {@code charter.draft}.
 */
package org.servicecharter.charter.file;
