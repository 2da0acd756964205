package org.servicecharter.mail;

import java.util.Properties;

/** How the tests talk to a mail server of their own: without a password, and with little patience. */
final class PracticeSettings {

    private PracticeSettings() {}

    static Properties of(int port) {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(port));
        settings.put("mail.smtp.connectiontimeout", "1000");
        settings.put("mail.smtp.timeout", "1000");
        settings.put("mail.smtp.writetimeout", "1000");
        return settings;
    }
}
