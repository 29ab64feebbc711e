package org.trusttimeline.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trusttimeline.http.access.AccessConfiguration;
import org.trusttimeline.http.access.LivenessEndpoint;
import org.trusttimeline.http.problem.ProblemAnswers;

/** What every HTTP server of the service starts with. */
@Configuration(proxyBeanMethods = false)
@Import({AccessConfiguration.class, LivenessEndpoint.class, ProblemAnswers.class})
public class HttpEdge {}
