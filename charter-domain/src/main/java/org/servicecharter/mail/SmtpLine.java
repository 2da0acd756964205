package org.servicecharter.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An open line to the mail server, over which letters go one by one, and what its answers mean. */
final class SmtpLine implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SmtpLine.class.getName());

    /** A reply begins its line with three digits: 4xx is "not now", 5xx "not ever". */
    private static final Pattern REPLY = Pattern.compile("(?m)^([45])\\d\\d[ -]");

    private final Session session;
    private final Transport transport;
    private final InternetAddress sender;

    private SmtpLine(Session session, Transport transport, InternetAddress sender) {
        this.session = session;
        this.transport = transport;
        this.sender = sender;
    }

    /**
     * @param settings as {@code mail.smtp.*}
     * @throws MessagingException when the server cannot be reached, or does not let us in
     */
    static SmtpLine open(Properties settings, String user, String password, InternetAddress sender)
            throws MessagingException {
        settings.put("mail.transport.protocol", "smtp");
        settings.put("mail.smtp.quitwait", "false");
        Session session = Session.getInstance(settings);
        Transport transport = session.getTransport();
        transport.connect(user, password);
        return new SmtpLine(session, transport, sender);
    }

    SmtpAnswer send(ClaimedLetter letter, Instant now) {
        PostedMessage message = new PostedMessage(session, name(letter));
        try {
            address(message, letter);
            message.setSentDate(Date.from(now));
            message.saveChanges();
        } catch (MessagingException e) {
            return new SmtpAnswer(SmtpAnswer.Meaning.REFUSED, told(e));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new SmtpAnswer(SmtpAnswer.Meaning.ACCEPTED, "");
        } catch (MessagingException e) {
            return new SmtpAnswer(meaning(e, message.isHandedOver()), told(e));
        }
    }

    /** Asks the server; after some failures the line is dead. */
    boolean isOpen() {
        return transport.isConnected();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The mail server did not say goodbye.", e);
        }
    }

    private String name(ClaimedLetter letter) {
        String address = sender.getAddress();
        return letter.messageId() + address.substring(address.lastIndexOf('@'));
    }

    private void address(PostedMessage message, ClaimedLetter letter) throws MessagingException {
        InternetAddress recipient = new InternetAddress(letter.address(), true);
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, recipient);
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence note answers it
    }

    /** Only what the server says of this address or of the whole letter is final; a sender it does not like is our setting. */
    private static SmtpAnswer.Meaning meaning(MessagingException failure, boolean handedOver) {
        Matcher reply = REPLY.matcher(told(failure));
        boolean answered = reply.find();
        boolean forGood = answered && reply.group(1).equals("5");
        if (forGood && (handedOver || isAboutAddress(failure))) {
            return SmtpAnswer.Meaning.REFUSED;
        }
        return handedOver && !answered ? SmtpAnswer.Meaning.UNKNOWN : SmtpAnswer.Meaning.LATER;
    }

    private static boolean isAboutAddress(MessagingException failure) {
        return failure instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
    }

    /** What the server said stands in the last of a chain of exceptions, before it what the library makes of it. */
    static String told(MessagingException failure) {
        String said = String.valueOf(failure.getMessage());
        Exception next = failure.getNextException();
        while (next != null) {
            said = String.valueOf(next.getMessage());
            next = next instanceof MessagingException deeper ? deeper.getNextException() : null;
        }
        return said;
    }
}
