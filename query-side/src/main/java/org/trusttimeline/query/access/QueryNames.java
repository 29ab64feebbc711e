package org.trusttimeline.query.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What can be asked for in the query of a read. Checked by it, and described to clients by it: the two cannot differ. On an
 * annotation, it is what can be asked for wherever that one stands.
 */
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface QueryNames {

    /** The names of the parameters, each given at most once; none if nothing can be asked for. */
    String[] value();

    /** The greatest number that {@code limit} can be, where that can be given. */
    int mostLimit() default 0;
}
