package org.servicecharter.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * What a password must be: {@value #SHORTEST} to {@value #LONGEST} characters of any kind, none of those everybody
 * tries first, and without the person's own name, staff number or mail name in it. No rule about capitals and digits:
 * they make passwords harder to remember than to guess.
 */
public final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Shorter names, such as Al or Li, are in too many words by chance. */
    private static final int SHORTEST_NAME = 4;

    private static final int FEWEST_DIFFERENT = 5;

    /** What is left of the most common long passwords when their digits and signs are taken away. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwort",
            "passw",
            "passphrase",
            "changeme",
            "changemenow",
            "welcome",
            "letmein",
            "iloveyou",
            "admin",
            "administrator",
            "qwerty",
            "qwertyuiop",
            "qwertz",
            "qwertzuiop",
            "azerty",
            "asdfghjkl",
            "qwertyuiopasdfghjkl",
            "zxcvbnm",
            "qazwsxedc",
            "qweasdzxc",
            "abc",
            "abcdef",
            "abcdefgh",
            "abcdefghijkl",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "batman",
            "dragon",
            "monkey",
            "master",
            "trustno",
            "whatever",
            "starwars",
            "computer",
            "internet",
            "secret",
            "topsecret",
            "test",
            "testing",
            "temp",
            "temporary",
            "default",
            "guest",
            "user",
            "login",
            "company",
            "office",
            "summer",
            "winter",
            "spring",
            "autumn",
            "january",
            "monday",
            "service",
            "servicecharter",
            "customerservice",
            "charter",
            "portal",
            "mypassword",
            "newpassword",
            "yourpassword",
            "passwordpassword",
            "correcthorsebatterystaple");

    private PasswordRules() {}

    /** @throws PasswordNotUsable with the reason, when it is not good enough for this person */
    public static void check(String password, String... own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw PasswordNotUsable.length(SHORTEST, LONGEST);
        }
        String plain = plain(password);
        if (isCommon(plain)) {
            throw PasswordNotUsable.common();
        }
        for (String said : own) {
            for (String part : plain(said == null ? "" : said).split("[^\\p{L}\\p{N}]+")) {
                if (part.length() >= SHORTEST_NAME && plain.contains(part)) {
                    throw PasswordNotUsable.own();
                }
            }
        }
    }

    private static boolean isCommon(String plain) {
        String letters = plain.replaceAll("[^\\p{L}]", "");
        return plain.codePoints().distinct().count() < FEWEST_DIFFERENT
                || COMMON.contains(letters)
                || letters.isEmpty() && isCount(plain);
    }

    /** 123456789012, 0987654321098 and their like. */
    private static boolean isCount(String plain) {
        String up = "01234567890".repeat(20) + "1234567890".repeat(21);
        return up.contains(plain) || new StringBuilder(up).reverse().indexOf(plain) >= 0;
    }

    /** Lower case and without accents: {@code Zoë} is found in {@code zoe…}. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
