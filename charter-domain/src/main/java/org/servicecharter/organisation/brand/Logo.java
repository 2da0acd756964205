package org.servicecharter.organisation.brand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The organisation's logo as a PNG, by a code of its own: another picture has another address. */
@Entity
@Table(name = "organisation_logo")
class Logo {

    @Id
    @Column(length = 40)
    private String code;

    @Column(nullable = false, updatable = false)
    private byte[] png;

    protected Logo() {} // JPA

    Logo(String code, byte[] png) {
        this.code = code;
        this.png = png.clone();
    }

    byte[] getPng() {
        return png.clone();
    }
}
