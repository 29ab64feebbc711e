package org.trusttimeline.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trusttimeline.http.access.AccessConfiguration;
import org.trusttimeline.http.access.LivenessEndpoint;
import org.trusttimeline.http.problem.ProblemAnswers;
import org.trusttimeline.http.server.ServerConfiguration;

/** What every HTTP server of the service starts with. */
@Configuration(proxyBeanMethods = false)
@Import({AccessConfiguration.class, LivenessEndpoint.class, ProblemAnswers.class, ServerConfiguration.class})
public class HttpEdge {}
