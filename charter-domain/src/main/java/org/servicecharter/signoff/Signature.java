package org.servicecharter.signoff;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person hands in when signing. Who signs is not in it: that is whoever calls (SO-01).
 *
 * @param sha256 of the text that was shown
 * @param read the statement is ticked
 * @param commit the second one is ticked, too
 */
public record Signature(String charterCode, int version, String sha256, boolean read, boolean commit)
        implements Serializable {

    /**
     * In what way it was given, as the record says it.
     *
     * @param more fields that only records of this manner have
     */
    public record Manner(String act, String authMethod, String grade, Map<String, String> more) {

        /** SO-18: noted, and no further evidence is asked for. */
        static final String HELPED = "helped";

        static final String WITH_DEVICE = "WITH_DEVICE";
        static final String PASSWORD_AGAIN = "OWN_SESSION_PASSWORD_AGAIN";
        static final String COMPREHENSION = "comprehension_ref";
        static final String KIOSK = "KIOSK";
        static final String CHECK_AND_BUTTON = "CHECK_AND_BUTTON";

        /** Ticked and confirmed in one's own session. */
        public static Manner ownSession() {
            return new Manner(CHECK_AND_BUTTON, "OWN_SESSION", "B", Map.of());
        }

        /** The same, and the password was typed again just before. */
        static Manner passwordAgain(Instant at) {
            return new Manner(CHECK_AND_BUTTON, PASSWORD_AGAIN, "A", Map.of("reauth_at", at.toString()));
        }

        /** At a device that people share (SO-17), where the signer typed the personal PIN for this act. */
        public static Manner sharedDevice(String device, Instant enteredAt) {
            return new Manner(
                    CHECK_AND_BUTTON, KIOSK, "B", Map.of("kiosk_device", device, "pin_at", enteredAt.toString()));
        }

        /** The same, and somebody helped the signer with the device (SO-18). */
        public Manner helped() {
            return with(HELPED, WITH_DEVICE);
        }

        /** The same, and the signer had answered the questions with this fingerprint. */
        Manner understood(String questions) {
            return with(COMPREHENSION, questions);
        }

        private Manner with(String field, String value) {
            Map<String, String> all = new TreeMap<>(more);
            all.put(field, value);
            return new Manner(act, authMethod, grade, all);
        }
    }
}
