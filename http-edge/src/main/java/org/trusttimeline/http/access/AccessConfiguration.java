package org.trusttimeline.http.access;

import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.trusttimeline.http.body.JsonBodyArgument;

/** Nobody is anonymous: every path but liveness needs a token, and a path nobody thought of is denied. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/trusttimeline/http/access/operations.properties")
public class AccessConfiguration implements WebMvcConfigurer {

    /** Answers whether the process lives; says nothing else, to anybody. */
    public static final String LIVENESS = "/health/live";

    /** What operators alone see and do: health, metrics, and whatever an endpoint offers there. */
    public static final String OPERATIONS = "/api/operations/**";

    @Bean
    SecurityFilterChain access(HttpSecurity http) throws Exception {
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
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint(DeniedAnswer.NOT_SIGNED_IN)
                        .accessDeniedHandler(DeniedAnswer.DENIED))
                .exceptionHandling(denied -> denied.authenticationEntryPoint(DeniedAnswer.NOT_SIGNED_IN)
                        .accessDeniedHandler(DeniedAnswer.DENIED))
                .build();
    }

    @Bean
    JwtDecoder tokens(@Value("${timeline.issuer.key-file}") Path keyFile) {
        return new KnownTokens(LocalIssuer.read(keyFile).decoder(), Clock.systemUTC());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
        resolvers.add(new JsonBodyArgument());
    }
}
