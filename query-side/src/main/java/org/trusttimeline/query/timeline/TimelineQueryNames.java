package org.trusttimeline.query.timeline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.QueryNames;

/** What can be asked for in the query of a timeline: a {@link TimelineQuery}. */
@QueryNames(
        mostLimit = TimelineQuery.MOST,
        value = {
            TimelineQuery.LIMIT,
            Order.PARAMETER,
            CommonParameters.CHART,
            CommonParameters.CURSOR,
            Occurring.FROM,
            Occurring.TO,
            Filter.TYPE,
            Filter.BREACH,
            Filter.STATED_BY,
            Filter.CRITERION,
            CommonParameters.TRUE_ON,
            CommonParameters.KNOWN_ON
        })
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface TimelineQueryNames {}
