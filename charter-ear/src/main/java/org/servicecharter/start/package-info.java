/**
 * The small program in front of the server: {@code java -jar charter.jar} checks the machine, says one clear
 * sentence and ends with status 1 when something is wrong, else unpacks the server once and runs it as a child.
 *
 * <p>Knows nothing of charters and depends on no other package; it needs neither the server's nor any library's
 * classes, only those of the JDK. {@link Main} alone is compiled for Java 8, so that an old Java can say what it
 * lacks.
 *
 * <p>Start at {@link Portal}.
 */
package org.servicecharter.start;
