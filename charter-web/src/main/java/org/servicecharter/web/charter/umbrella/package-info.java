/** Whose charter one is: chosen where it begins, said in its draft, and shown to everybody. */
package org.servicecharter.web.charter.umbrella;
