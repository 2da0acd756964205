package org.servicecharter;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import jakarta.ejb.Schedule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.servicecharter.mail.MailTimer;
import org.servicecharter.shared.Piecemeal;

/** A timer that throws twice is ended by the server, without a word to anybody. */
class TimersGoOnTest {

    /** It catches for itself, as it rests longer after each failure. */
    private static final Class<?> OWN_WAY = MailTimer.class;

    @Test
    void aTimerDoesNothingThatCouldEndIt() {
        assertThat(timed()).hasSizeGreaterThan(8).allSatisfy(method -> assertThat(
                        method.getMethodCallsFromSelf().stream().filter(call -> !call.isDeclaredInLambda()))
                .as(method.getFullName())
                .isNotEmpty()
                .allMatch(TimersGoOnTest::isSafe));
    }

    private static boolean isSafe(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Piecemeal.class)
                || call.getTargetOwner().isEquivalentTo(Objects.class); // each method reference asks it
    }

    private static List<JavaMethod> timed() {
        return ConceptBoundariesTest.CLASSES.stream()
                .filter(one -> !one.isEquivalentTo(OWN_WAY))
                .map(JavaClass::getMethods)
                .flatMap(Set::stream)
                .filter(method -> method.isAnnotatedWith(Schedule.class))
                .toList();
    }
}
