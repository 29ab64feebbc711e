package org.trusttimeline.http.limit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Requests and limits as tests need them; a request knows what the limits ask it, and nothing else. */
final class Requests {

    private Requests() {}

    static HttpServletRequest from(String address, Map<String, List<String>> headers) {
        return request(address, headers, InputStream.nullInputStream(), -1);
    }

    static HttpServletRequest withBody(InputStream body, long length) {
        return request("127.0.0.1", Map.of(), body, length);
    }

    /** Small ones; {@code bytes} for the body, twice that for one person, three times for all. */
    static LimitSettings limits(
            int requests, int ofOnePerson, int atOnce, int bytes, Duration deadline, String... proxies) {
        return new LimitSettings(
                requests,
                ofOnePerson,
                atOnce,
                atOnce,
                Duration.ofMillis(50),
                DataSize.ofBytes(bytes),
                DataSize.ofBytes(3L * bytes),
                DataSize.ofBytes(2L * bytes),
                deadline,
                Duration.ofSeconds(1),
                2,
                2,
                List.of(proxies));
    }

    static LimitSettings behind(String... proxies) {
        return limits(4, 2, 1, 100, Duration.ofSeconds(1), proxies);
    }

    private static HttpServletRequest request(
            String address, Map<String, List<String>> headers, InputStream body, long length) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> address;
                    case "getHeader" -> first(headers.get((String) arguments[0]));
                    case "getHeaders" ->
                        Collections.enumeration(headers.getOrDefault((String) arguments[0], List.of()));
                    case "getContentLengthLong" -> length;
                    case "getInputStream" -> new Body(body);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static @Nullable String first(@Nullable List<String> values) {
        return values == null ? null : values.getFirst();
    }

    private static final class Body extends ServletInputStream {

        private final InputStream bytes;

        private Body(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
