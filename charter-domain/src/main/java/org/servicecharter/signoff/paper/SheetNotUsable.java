package org.servicecharter.signoff.paper;

import java.time.LocalDate;
import org.servicecharter.shared.BusinessRuleViolation;

/** What was entered of a signed sheet cannot be; the key says what. Nothing is kept. */
public class SheetNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private SheetNotUsable(String what, Object... arguments) {
        super("signoff.sheetNotUsable." + what, arguments);
    }

    static SheetNotUsable nobody(String staffNumber) {
        return new SheetNotUsable("nobody", staffNumber);
    }

    static SheetNotUsable own() {
        return new SheetNotUsable("own");
    }

    static SheetNotUsable notYours(String name) {
        return new SheetNotUsable("notYours", name);
    }

    static SheetNotUsable text() {
        return new SheetNotUsable("text");
    }

    static SheetNotUsable date(LocalDate from) {
        return new SheetNotUsable("date", java.sql.Date.valueOf(from));
    }

    static SheetNotUsable witness() {
        return new SheetNotUsable("witness");
    }

    static SheetNotUsable scan(int megabytes) {
        return new SheetNotUsable("scan", megabytes);
    }

    static SheetNotUsable waiting(String name) {
        return new SheetNotUsable("waiting", name);
    }

    static SheetNotUsable signed(String name) {
        return new SheetNotUsable("signed", name);
    }
}
