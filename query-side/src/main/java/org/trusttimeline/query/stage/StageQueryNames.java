package org.trusttimeline.query.stage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.QueryNames;

/** What can be asked for in the query of a stage or of a register: a {@link StageQuery}. */
@QueryNames({CommonParameters.TRUE_ON, CommonParameters.KNOWN_ON, CommonParameters.VIEW})
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface StageQueryNames {}
