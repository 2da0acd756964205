package org.servicecharter.practice.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.servicecharter.touchpoint.Touchpoint;

/** A question that opens a talk, or an idea for a kindness. */
@Entity
@Table(name = "guide_line")
public class GuideLine {

    static final int WORDS_MAX = 300;

    /** What it is for. */
    public enum Kind {
        /** Cannot be answered by yes or no (S1, level 2). */
        QUESTION,
        /** May be done, is never owed (S1, level 3; SO-26). */
        FREEDOM
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guide_line_seq")
    @SequenceGenerator(name = "guide_line_seq", sequenceName = "guide_line_seq", allocationSize = 50)
    private Long id;

    @Column(name = "touchpoint_code", nullable = false, updatable = false, length = Touchpoint.CODE_MAX)
    private String touchpoint;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 8)
    private Kind kind;

    @Column(nullable = false, updatable = false, length = WORDS_MAX)
    private String words;

    protected GuideLine() {} // JPA

    GuideLine(String touchpoint, Kind kind, String words) {
        this.touchpoint = touchpoint;
        this.kind = kind;
        this.words = words;
    }

    GuideView.Line view() {
        return new GuideView.Line(id, words);
    }

    Kind kind() {
        return kind;
    }
}
