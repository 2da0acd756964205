package org.servicecharter;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deny by default: each public method of each service says who may call it. */
class ServicesAreGuardedTest {

    private static final List<Class<? extends Annotation>> GUARDS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    @Test
    void everyPublicMethodOfAServiceSaysWhoMayCallIt() {
        assertThat(openMethods()).isNotEmpty().allMatch(method -> isGuarded(method), "is guarded");
    }

    private static List<JavaMethod> openMethods() {
        return ConceptBoundariesTest.CLASSES.stream()
                .filter(one -> one.isAnnotatedWith(Stateless.class) || one.isAnnotatedWith(Singleton.class))
                .map(JavaClass::getMethods)
                .flatMap(java.util.Set::stream)
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();
    }

    private static boolean isGuarded(JavaMethod method) {
        return GUARDS.stream()
                .anyMatch(guard ->
                        method.isAnnotatedWith(guard) || method.getOwner().isAnnotatedWith(guard));
    }
}
