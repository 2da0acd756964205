package org.servicecharter.signoff.scope;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which signatures a campaign counts: of a version and of those after it, from a moment on (SO-08), and not those of a
 * text that was corrected in its meaning since (SO-07).
 */
@Embeddable
public class CountedSignatures {

    private static final int SHA256_LENGTH = 64;

    @Column(name = "from_version", nullable = false)
    private int fromVersion;

    @Column(name = "signed_from")
    private Instant signedFrom;

    @ElementCollection
    @CollectionTable(name = "campaign_corrected_text", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "sha256", nullable = false, length = SHA256_LENGTH)
    private Set<String> corrected = new HashSet<>();

    protected CountedSignatures() {} // JPA

    /** @param signedFrom {@code null} for whenever it was signed */
    public CountedSignatures(int fromVersion, Instant signedFrom) {
        this.fromVersion = fromVersion;
        this.signedFrom = signedFrom;
    }

    /** The same of another campaign. */
    public CountedSignatures copy() {
        CountedSignatures copy = new CountedSignatures(fromVersion, signedFrom);
        copy.corrected.addAll(corrected);
        return copy;
    }

    /**
     * Whoever signed one of these texts is asked again.
     *
     * @param texts by their hash
     * @param now the hash of the text that is signed from now on, which may say again what an earlier one said
     */
    public void uncount(Set<String> texts, String now) {
        corrected.addAll(texts);
        corrected.remove(now);
    }

    /** @param text asks for the hash of what was signed, where that matters */
    public boolean include(int version, Instant at, Supplier<Optional<String>> text) {
        return version >= fromVersion
                && (signedFrom == null || !at.isBefore(signedFrom))
                && (corrected.isEmpty()
                        || text.get().filter(corrected::contains).isEmpty());
    }

    /** The first whose signatures count. */
    public int getFromVersion() {
        return fromVersion;
    }

    /** {@code null} for whenever it was signed. */
    public Instant getSignedFrom() {
        return signedFrom;
    }

    /** Some who signed are asked again. */
    public boolean isCorrected() {
        return !corrected.isEmpty();
    }
}
