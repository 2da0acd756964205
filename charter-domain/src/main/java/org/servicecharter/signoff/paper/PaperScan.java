package org.servicecharter.signoff.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The scan that belongs to a signature on paper: apart from it, so that lists do not read it. Never changed. */
@Entity
@Table(name = "paper_scan")
class PaperScan {

    @Id
    @Column(name = "record_id", length = 40)
    private String recordId;

    @Column(name = "media_type", nullable = false, updatable = false, length = 40)
    private String type;

    @Column(nullable = false, updatable = false)
    private byte[] content;

    protected PaperScan() {} // JPA

    PaperScan(String recordId, Scan scan) {
        this.recordId = recordId;
        this.type = scan.type();
        this.content = scan.content();
    }

    Scan scan() {
        return new Scan(type, content);
    }
}
