package org.trusttimeline.http.server;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.trusttimeline.http.limit.LimitSettings;

/** The embedded server, the same for both sides; {@code server.properties} beside this says what can be overridden. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/trusttimeline/http/server/server.properties")
public class ServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> deadlinesAndProblems(LimitSettings limits) {
        return server -> {
            server.setProtocol(DeadlineProtocol.class.getName());
            server.addProtocolHandlerCustomizers(protocol -> ((DeadlineProtocol) protocol).limit(limits));
            // So that it is refused where every method is that is not offered, with those that are.
            server.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
            server.addContextCustomizers(ServerConfiguration::answerWithProblems);
        };
    }

    // Without the framework's own page for errors: it is behind the access rules, and would answer 401 for what failed.
    private static void answerWithProblems(Context context) {
        for (var page : context.findErrorPages()) {
            context.removeErrorPage(page);
        }
        ((StandardHost) context.getParent()).setErrorReportValveClass(ProblemValve.class.getName());
    }
}
