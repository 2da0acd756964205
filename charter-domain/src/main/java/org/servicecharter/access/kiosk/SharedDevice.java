package org.servicecharter.access.kiosk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A browser that the people of a unit share, until it is closed. Of its token only the hash is kept. */
@Entity
@Table(name = "shared_device")
class SharedDevice {

    static final int NAME_MAX = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_device_seq")
    @SequenceGenerator(name = "shared_device_seq", sequenceName = "shared_device_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, unique = true, updatable = false, length = 20)
    private String code;

    @Column(nullable = false, updatable = false, length = NAME_MAX)
    private String name;

    @Column(name = "unit_code", nullable = false, updatable = false, length = 40)
    private String unitCode;

    @Column(name = "secret_hash", nullable = false, unique = true, updatable = false, length = 64)
    private String secretHash;

    @Column(name = "opened_by", nullable = false, updatable = false, length = 40)
    private String openedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected SharedDevice() {} // JPA

    /** @throws DeviceNotUsable without a name, or with one that is too long */
    SharedDevice(String code, String secretHash, String name, String unitCode, String openedBy, Instant now) {
        String told = name == null ? "" : name.strip();
        if (told.isEmpty() || told.length() > NAME_MAX) {
            throw DeviceNotUsable.name(NAME_MAX);
        }
        this.code = code;
        this.secretHash = secretHash;
        this.name = told;
        this.unitCode = unitCode;
        this.openedBy = openedBy;
        this.openedAt = now;
    }

    /** For good; without effect when it was closed before. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    boolean isOpen() {
        return closedAt == null;
    }

    String getCode() {
        return code;
    }

    String getName() {
        return name;
    }

    String getUnitCode() {
        return unitCode;
    }

    String getOpenedBy() {
        return openedBy;
    }

    Instant getOpenedAt() {
        return openedAt;
    }
}
