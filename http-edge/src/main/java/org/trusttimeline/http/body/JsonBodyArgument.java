package org.trusttimeline.http.body;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.trusttimeline.http.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Hands an endpoint its {@link JsonBody}. What was sent is in no answer: it may be anybody's words. */
public final class JsonBodyArgument implements HandlerMethodArgumentResolver {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(JsonBody.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        JsonBody asked = Objects.requireNonNull(parameter.getParameterAnnotation(JsonBody.class));
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        int most = asked.mostBytes();
        byte[] bytes = http.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Problem(413, "body-too-large", "This body has at most " + most + " bytes.").with("limit", most);
        }
        return read(bytes, parameter.getParameterType());
    }

    /**
     * Reads a body.
     *
     * @throws Problem 400 if it is not one JSON object in UTF-8, or a member is unknown, missing, or not as it has to be
     */
    static <T> T read(byte[] bytes, Class<T> type) {
        ObjectNode body = object(bytes);
        List<RecordComponent> members = Arrays.asList(type.getRecordComponents());
        body.propertyNames().stream()
                .filter(name ->
                        members.stream().noneMatch(member -> member.getName().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new Problem(400, "unknown-field", "There is no field of this name here.").with("field", name);
                });
        members.forEach(member -> require(member, body.get(member.getName())));
        return MAPPER.treeToValue(body, type);
    }

    private static ObjectNode object(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (CharacterCodingException otherBytes) {
            throw new Problem(400, "not-json", "The body is not JSON in UTF-8.");
        } catch (JacksonException notJson) {
            throw new Problem(400, "not-json", "The body is not JSON, or says a field twice, or goes too deep.");
        }
        throw new Problem(400, "not-json", "The body is not one JSON object.");
    }

    private static void require(RecordComponent member, @Nullable JsonNode value) {
        Limits limits = Objects.requireNonNull(member.getAnnotation(Limits.class), "a member of a body has limits");
        boolean isList = List.class.isAssignableFrom(member.getType());
        if (value == null || !(isList ? isList(value, limits) : isText(value, limits))) {
            throw new Problem(400, limits.problem(), words(member.getName(), limits, isList))
                    .with("field", member.getName());
        }
    }

    private static boolean isList(JsonNode value, Limits limits) {
        return value.isArray()
                && value.size() <= limits.mostItems()
                && value.valueStream().allMatch(item -> isText(item, limits));
    }

    private static boolean isText(JsonNode value, Limits limits) {
        if (!value.isString()) {
            return false;
        }
        String text = value.stringValue();
        int characters = text.codePointCount(0, text.length());
        return limits.least() <= characters
                && characters <= limits.most()
                && text.indexOf('\0') < 0
                && StandardCharsets.UTF_8.newEncoder().canEncode(text)
                && pattern(limits.pattern()).matcher(text).find();
    }

    // For Java a dollar sign also stands before a last line break; for clients it does not.
    private static Pattern pattern(String ofClients) {
        return Pattern.compile(ofClients.replaceAll("\\$$", "\\\\z"), Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String words(String name, Limits limits, boolean isList) {
        String text = " of " + limits.least() + " to " + limits.most() + " characters";
        String form = limits.pattern().isEmpty() ? "" : ", each as " + limits.pattern() + " says";
        return isList
                ? "The field " + name + " is a list of at most " + limits.mostItems() + " texts" + text + form + "."
                : "The field " + name + " is a text" + text + form.replace("each ", "") + ".";
    }
}
