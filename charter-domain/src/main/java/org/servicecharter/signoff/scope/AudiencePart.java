package org.servicecharter.signoff.scope;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** Some of those whom a campaign asks: a unit, a role or a person, by code. */
@Embeddable
public class AudiencePart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AudienceKind kind;

    @Column(nullable = false, length = 40)
    private String code;

    protected AudiencePart() {} // JPA

    public AudiencePart(AudienceKind kind, String code) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.code = Objects.requireNonNull(code, "code");
    }

    public AudienceKind getKind() {
        return kind;
    }

    public String getCode() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AudiencePart part && kind == part.kind && code.equals(part.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, code);
    }
}
