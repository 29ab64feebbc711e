package org.trusttimeline.http.access;

import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.trusttimeline.http.body.JsonBodyArgument;
import org.trusttimeline.http.limit.ClientAddress;
import org.trusttimeline.http.limit.LimitSettings;
import org.trusttimeline.http.limit.RefusedSignIns;
import org.trusttimeline.http.limit.RequestLimits;
import org.trusttimeline.http.problem.ProblemAnswers;

/**
 * Nobody is anonymous: every path but liveness needs a token, and a path nobody thought of is denied. First comes who calls
 * and what they may, then whether the path offers that method; a body is not looked at before.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
@PropertySource("classpath:org/trusttimeline/http/access/operations.properties")
public class AccessConfiguration implements WebMvcConfigurer {

    /** Answers whether the process lives; says nothing else, to anybody. */
    public static final String LIVENESS = "/health/live";

    /** What operators alone see and do: health, metrics, and whatever an endpoint offers there. */
    public static final String OPERATIONS = "/api/operations/**";

    @Bean
    RefusedSignIns refusedSignIns(LimitSettings limits) {
        return new RefusedSignIns(limits, new ClientAddress(limits));
    }

    @Bean
    SecurityFilterChain access(
            HttpSecurity http,
            RefusedSignIns refused,
            LimitSettings limits,
            ObjectProvider<RequestMappingInfoHandlerMapping> mappings)
            throws Exception {
        DeniedAnswer denied = new DeniedAnswer(refused);
        return http.authorizeHttpRequests(paths -> paths
                        // The end of an answer that was given piece by piece: its request was let in when it came.
                        .dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(LIVENESS)
                        .permitAll()
                        .requestMatchers(OPERATIONS)
                        .access(OperatorsAlone.RULE)
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> {}).authenticationEntryPoint(denied).accessDeniedHandler(denied))
                .exceptionHandling(turnedAway ->
                        turnedAway.authenticationEntryPoint(denied).accessDeniedHandler(denied))
                .addFilterAfter(new OfferedMethods(mappings), AuthorizationFilter.class)
                .addFilterAfter(
                        new RequestLimits(
                                () -> Caller.current()
                                        .map(caller -> caller.person().text()),
                                limits),
                        OfferedMethods.class)
                .build();
    }

    /** Every method comes through to where it is said which ones are offered. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler refusedByTheFirewall() {
        return (request, response, why) -> ProblemAnswers.write(response, ProblemAnswers.unfit());
    }

    @Bean
    JwtDecoder tokens(@Value("${timeline.issuer.key-file}") Path keyFile, List<EndedAccess> ended) {
        return new KnownTokens(LocalIssuer.read(keyFile).decoder(), ended, Clock.systemUTC());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
        resolvers.add(new JsonBodyArgument());
    }
}
