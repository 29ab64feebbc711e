package org.trusttimeline.query.reading;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What can be asked for in the query of a read. Checked by it, and described to clients by it: the two cannot differ. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface QueryNames {

    /** The names of the parameters, each given at most once; none if nothing can be asked for. */
    String[] value();
}
