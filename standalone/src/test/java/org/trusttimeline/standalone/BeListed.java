package org.trusttimeline.standalone;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;

/** A class stands in a registry. */
final class BeListed extends ArchCondition<JavaClass> {

    private final Collection<? extends Class<?>> listed;

    BeListed(Collection<? extends Class<?>> listed) {
        super("be listed");
        this.listed = listed;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean found = listed.stream().anyMatch(entry -> entry.getName().equals(type.getName()));
        events.add(new SimpleConditionEvent(type, found, type.getName() + (found ? " is listed" : " is not listed")));
    }
}
