package org.trusttimeline.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which an event is stored. They outlive the Java class: renaming or moving the class
 * changes nothing in the ledger. A change of the JSON's shape raises the revision.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Stored {

    /** The stable name, unique among all events. */
    String name();

    /** The revision of the JSON's shape, from 1. */
    int revision();
}
