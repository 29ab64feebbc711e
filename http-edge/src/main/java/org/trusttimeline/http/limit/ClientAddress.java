package org.trusttimeline.http.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Where a request comes from: what a proxy says of that (RFC 7239) is believed of the configured ones alone. */
public final class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final Pattern FOR = Pattern.compile("(?i)(?:^|[;,\\s])for=\"?([^\";,\\s]+)\"?");
    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\]]+)\\](?::\\d+)?|([0-9.]+):\\d+");

    private final List<IpAddressMatcher> proxies;

    public ClientAddress(LimitSettings limits) {
        this.proxies = limits.proxies().stream().map(IpAddressMatcher::new).toList();
    }

    /** The nearest address that is no proxy's; the last one known if a proxy says nothing that can be read. */
    public String of(HttpServletRequest request) {
        String nearest = request.getRemoteAddr();
        for (String said : saidByProxies(request)) {
            String address = withoutPort(said);
            if (!isProxy(nearest) || !LITERAL.matcher(address).matches()) {
                break;
            }
            nearest = address;
        }
        return nearest;
    }

    /** Whether that is the address of a configured proxy. */
    public boolean isProxy(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    /** The nearest first. */
    private List<String> saidByProxies(HttpServletRequest request) {
        List<String> said = new ArrayList<>();
        if (!proxies.isEmpty() && request.getHeader("Forwarded") != null) {
            Matcher each = FOR.matcher(joined(request, "Forwarded"));
            while (each.find()) {
                said.add(each.group(1));
            }
        } else if (!proxies.isEmpty() && request.getHeader(FORWARDED_FOR) != null) {
            said.addAll(List.of(joined(request, FORWARDED_FOR).strip().split("\\s*,\\s*")));
        }
        return said.reversed();
    }

    private static String joined(HttpServletRequest request, String header) {
        return String.join(",", Collections.list(request.getHeaders(header)));
    }

    private static String withoutPort(String said) {
        Matcher address = WITH_PORT.matcher(said);
        if (!address.matches()) {
            return said;
        }
        return address.group(1) == null ? address.group(2) : address.group(1);
    }
}
