package org.servicecharter.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns a password into what is stored: PBKDF2 with HMAC-SHA256 and a salt of its own, written as
 * {@code pbkdf2-sha256$iterations$salt$key}.
 *
 * <p>The cost is {@code charter.password.iterations}, by default the 600,000 that OWASP recommends; fewer than
 * {@value #FEWEST} are refused. A stored password names its own cost, so the setting can be raised any time. At most
 * two are computed at once: a flood of sign-ins may queue, but does not take the processor from everybody else.
 */
@ApplicationScoped
public class PasswordHashing {

    static final int RECOMMENDED = 600_000;
    static final int FEWEST = 10_000;

    private static final String NAME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;
    private static final int LONGEST_WAIT_SECONDS = 20;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore atOnce = new Semaphore(2, true);
    private final int iterations;
    private final String nobodys;

    @Inject
    public PasswordHashing(
            @ConfigProperty(name = "charter.password.iterations", defaultValue = "" + RECOMMENDED) int iterations) {
        if (iterations < FEWEST) {
            throw new IllegalStateException("charter.password.iterations is " + iterations + "; please use "
                    + RECOMMENDED + ", and never fewer than " + FEWEST);
        }
        this.iterations = iterations;
        byte[] unknown = new byte[KEY_BITS / 8];
        random.nextBytes(unknown);
        nobodys = written(iterations, salt(), unknown);
    }

    protected PasswordHashing() { // for the proxy of the container, which never computes anything
        iterations = RECOMMENDED;
        nobodys = "";
    }

    /** The stored form of a password; another one each time. */
    public String hash(String password) {
        byte[] salt = salt();
        return written(iterations, salt, derive(password, salt, iterations));
    }

    public boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] key = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(key, derive(password, salt, Integer.parseInt(parts[1])));
    }

    /** Takes as long as {@link #matches}, for when there is nothing to compare with. */
    public void matchesNobody(String password) {
        matches(password, nobodys);
    }

    /** Whether a stored password was made at a lower cost than the current one. */
    public boolean isCheaperThanNow(String stored) {
        return Integer.parseInt(stored.split("\\$")[1]) < iterations;
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private static String written(int cost, byte[] salt, byte[] key) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return NAME + "$" + cost + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(key);
    }

    private byte[] derive(String password, byte[] salt, int cost) {
        try {
            if (!atOnce.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new SignInBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new SignInBusy();
        }
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, cost, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 8 has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
            atOnce.release();
        }
    }
}
