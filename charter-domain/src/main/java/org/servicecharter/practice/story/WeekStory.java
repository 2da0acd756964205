package org.servicecharter.practice.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.servicecharter.organisation.Person;

/** What a team hears in one week. */
@Entity
@Table(name = "week_story")
public class WeekStory {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "week_story_seq")
    @SequenceGenerator(name = "week_story_seq", sequenceName = "week_story_seq", allocationSize = 50)
    private Long id;

    @Column(name = "lead_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String lead;

    @Column(name = "monday", nullable = false, updatable = false)
    private LocalDate monday;

    @Column(name = "story_code", nullable = false, length = Story.CODE_MAX)
    private String story;

    protected WeekStory() {} // JPA

    WeekStory(String lead, LocalDate monday, String story) {
        this.lead = lead;
        this.monday = monday;
        this.story = story;
    }

    /** Another one after all. */
    void pick(String other) {
        story = other;
    }

    String story() {
        return story;
    }
}
