package org.servicecharter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build weaves what is stored. What is not woven works as well, only slower, so that nobody would see. */
class WovenEntitiesTest {

    @ParameterizedTest
    @ValueSource(classes = {Entity.class, Embeddable.class})
    void whatIsStoredIsWoven(Class<? extends Annotation> stored) {
        woven(stored).check(ConceptBoundariesTest.CLASSES);
    }

    /** The canary. */
    @Test
    void theRuleCanFail() {
        ArchRule rule = woven(Stateless.class);
        assertThatThrownBy(() -> rule.check(ConceptBoundariesTest.CLASSES)).isInstanceOf(AssertionError.class);
    }

    /** Weaving needs it to compile against; JPA is what the rest is written to. */
    @Test
    void nothingElseKnowsEclipseLink() {
        noClasses()
                .that()
                .areNotAnnotatedWith(Entity.class)
                .and()
                .areNotAnnotatedWith(Embeddable.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.persistence..")
                .check(ConceptBoundariesTest.CLASSES);
    }

    private static ArchRule woven(Class<? extends Annotation> kind) {
        return classes().that().areAnnotatedWith(kind).should().beAssignableTo(PersistenceWeaved.class);
    }
}
