package org.servicecharter.web.signoff.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.shared.PortalAddress;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.web.print.QrCode;

/** Backs /signoff/sheet.xhtml: the exact text and the statement on paper, with lines to sign on. */
@Named
@RequestScoped
public class SignoffSheet {

    @Inject
    private CharterOpening opening;

    @Inject
    private PortalAddress portal;

    private String charter;
    private String text;
    private SigningCopy copy;
    private String address;
    private QrCode qr;

    public void load() {
        copy = opening.open(charter, text);
        address = portal.of("/c/" + copy.charterCode() + "?version=" + copy.version());
        qr = QrCode.of(address);
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public SigningCopy getCopy() {
        return copy;
    }

    /** Where the same text can be read. */
    public String getAddress() {
        return address;
    }

    public QrCode getQr() {
        return qr;
    }
}
