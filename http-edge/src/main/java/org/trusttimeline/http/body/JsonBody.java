package org.trusttimeline.http.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The body of a request: one JSON object in UTF-8 with the members of a record, each as its {@link Limits} say, and no other.
 * All of them have to be there.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonBody {

    /** How many bytes it has at most. */
    int mostBytes() default 16 * 1024;
}
