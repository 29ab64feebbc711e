package org.trusttimeline.http.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a member of a {@link JsonBody} can hold: a text, or a list of texts. Checked by it, and described to clients by it. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limits {

    /** How many characters a text, or each text of a list, has at least. */
    int least() default 1;

    /** How many characters a text, or each text of a list, has at most. */
    int most();

    /** How many texts a list has at most. */
    int mostItems() default 0;

    /** What is found in a text, or in each text of a list: a regular expression in which Java and ECMA-262 agree. */
    String pattern() default "";

    /** The type of the problem where this is not so. */
    String problem() default "wrong-value";
}
