package org.trusttimeline.standalone.openapi;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.trusttimeline.command.CommandSide;
import org.trusttimeline.query.QuerySide;

/**
 * A method that answers requests.
 *
 * @param path its path, as a template
 * @param verb {@code get}, {@code post}, …
 * @param method what answers
 */
public record Endpoint(String path, String verb, Method method) {

    /** All that both sides offer, as the framework finds them; nothing is started for it. */
    public static Stream<Endpoint> all() {
        try (GenericWebApplicationContext context = new GenericWebApplicationContext()) {
            new AnnotatedBeanDefinitionReader(context).register(CommandSide.class, QuerySide.class);
            context.addBeanFactoryPostProcessor(beans -> keepEndpoints(context.getDefaultListableBeanFactory()));
            context.refresh();
            RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
            mapping.setApplicationContext(context);
            mapping.afterPropertiesSet();
            return mapping.getHandlerMethods().entrySet().stream()
                    .flatMap(Endpoint::of)
                    .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb))
                    .toList()
                    .stream();
        }
    }

    /** The name under which clients call it. */
    String name() {
        return method.getName();
    }

    /** Without what they stand on: nothing of it is needed to know what they offer. */
    private static void keepEndpoints(DefaultListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name, false);
            if (type != null && AnnotatedElementUtils.hasAnnotation(type, Controller.class)) {
                beans.getBeanDefinition(name).setLazyInit(true);
            } else {
                beans.removeBeanDefinition(name);
            }
        }
    }

    private static Stream<Endpoint> of(Map.Entry<RequestMappingInfo, HandlerMethod> mapped) {
        return mapped.getKey().getPatternValues().stream()
                .flatMap(path -> mapped.getKey().getMethodsCondition().getMethods().stream()
                        .map(verb -> of(path, verb, mapped.getValue())));
    }

    private static Endpoint of(String path, RequestMethod verb, HandlerMethod handler) {
        return new Endpoint(path, verb.name().toLowerCase(Locale.ROOT), handler.getMethod());
    }
}
