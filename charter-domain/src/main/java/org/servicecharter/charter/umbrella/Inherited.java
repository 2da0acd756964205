package org.servicecharter.charter.umbrella;

import java.io.Serializable;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Inheritance;

/**
 * Where the charter of a unit stands: under which umbrella, and what of it its next version inherits.
 *
 * @param unitName as it is called today
 * @param umbrella the umbrella's code
 * @param title of what is inherited, or of the umbrella's latest version while that is nothing
 * @param version what it inherits, 0 while that is nothing
 * @param newest the umbrella's version in force, 0 when none is
 * @param sha256 of {@code text}; {@code null} while there is none
 * @param text the frozen main text that is inherited; {@code null} while there is none
 */
public record Inherited(
        String unitCode,
        String unitName,
        String umbrella,
        String title,
        int version,
        int newest,
        String sha256,
        CharterText text)
        implements Serializable {

    /** The umbrella has a version that can be inherited, and it is another one. */
    public boolean isMovedOn() {
        return newest > 0 && newest != version;
    }

    /** The umbrella was withdrawn since. */
    public boolean isWithdrawn() {
        return newest == 0 && version > 0;
    }

    /** The umbrella has no version yet. */
    public boolean isWaiting() {
        return newest == 0 && version == 0;
    }

    /** It has something to inherit, and may be published. */
    public boolean isHolding() {
        return newest > 0 && version > 0;
    }

    /** Its authors have something to look at. */
    public boolean isNews() {
        return isMovedOn() || isWithdrawn();
    }

    /** How a text that inherits it names it. Only when there is something to inherit. */
    public Inheritance named() {
        return new Inheritance(unitName, umbrella, version, title, sha256);
    }
}
