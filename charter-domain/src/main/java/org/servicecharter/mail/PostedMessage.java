package org.servicecharter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A message that keeps its name however often it is sent, and knows whether the server got all of it. */
final class PostedMessage extends MimeMessage {

    private final String name;
    private boolean handedOver;

    PostedMessage(Session session, String name) {
        super(session);
        this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + name + ">");
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        handedOver = true;
    }

    /** From here on, silence of the server leaves open whether it was sent. */
    boolean isHandedOver() {
        return handedOver;
    }
}
