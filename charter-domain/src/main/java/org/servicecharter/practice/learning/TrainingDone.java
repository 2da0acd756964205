package org.servicecharter.practice.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.servicecharter.organisation.Person;

/** Somebody has practised an item. Shown to that person; of others only how many. */
@Entity
@Table(name = "training_done")
public class TrainingDone {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_done_seq")
    @SequenceGenerator(name = "training_done_seq", sequenceName = "training_done_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String person;

    @Column(name = "item_code", nullable = false, updatable = false, length = TrainingItem.CODE_MAX)
    private String item;

    @Column(name = "done_on", nullable = false, updatable = false)
    private LocalDate doneOn;

    protected TrainingDone() {} // JPA

    TrainingDone(String person, String item, LocalDate doneOn) {
        this.person = person;
        this.item = item;
        this.doneOn = doneOn;
    }
}
