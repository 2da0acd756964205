package org.servicecharter.practice.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.servicecharter.framework.ResolutionSkill;
import org.servicecharter.organisation.Person;

/** How sure somebody was of one skill on one day. Read by nobody but them. */
@Entity
@Table(name = "skill_check")
public class SkillCheck {

    static final int MOST = 4;

    private static final int SKILL_MAX = 17;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skill_check_seq")
    @SequenceGenerator(name = "skill_check_seq", sequenceName = "skill_check_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = SKILL_MAX)
    private ResolutionSkill skill;

    @Column(nullable = false)
    private int sure;

    @Column(name = "checked_on", nullable = false, updatable = false)
    private LocalDate checkedOn;

    protected SkillCheck() {} // JPA

    /** @param how from 1, not yet, to 4 @throws SkillNotSaid when it is none of these */
    SkillCheck(String person, ResolutionSkill skill, Integer how, LocalDate checkedOn) {
        this.person = Objects.requireNonNull(person, "person");
        this.skill = Objects.requireNonNull(skill, "skill");
        this.checkedOn = Objects.requireNonNull(checkedOn, "checkedOn");
        say(how);
    }

    /** Said anew on the same day. @throws SkillNotSaid when it is none of 1 to 4 */
    final void say(Integer how) {
        if (how == null || how < 1 || how > MOST) {
            throw new SkillNotSaid();
        }
        sure = how;
    }

    ResolutionSkill skill() {
        return skill;
    }

    int sure() {
        return sure;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }
}
