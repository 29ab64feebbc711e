package org.trusttimeline.http.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
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
    private static final Pattern VERSION_4 =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?:\\.(?!$)|$)){4}");
    private static final Pattern LIKE_VERSION_6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\]]+)\\](?::\\d+)?|([0-9.]+):\\d+");

    private final List<IpAddressMatcher> proxies;

    public ClientAddress(LimitSettings limits) {
        this.proxies = limits.proxies().stream().map(IpAddressMatcher::new).toList();
    }

    /** The nearest address that is no proxy's; the last one known if a proxy says nothing that can be read, or both headers come. */
    public String of(HttpServletRequest request) {
        String nearest = request.getRemoteAddr();
        for (String said : saidByProxies(request)) {
            String address = withoutPort(said);
            if (!isProxy(nearest) || !isAddress(address)) {
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
        boolean isForwarded = request.getHeader("Forwarded") != null;
        boolean isForwardedFor = request.getHeader(FORWARDED_FOR) != null;
        // A proxy writes one of them: the other one would be its client's own, let through.
        if (proxies.isEmpty() || isForwarded == isForwardedFor) {
            return said;
        }
        if (isForwarded) {
            Matcher each = FOR.matcher(joined(request, "Forwarded"));
            while (each.find()) {
                said.add(each.group(1));
            }
        } else {
            said.addAll(List.of(joined(request, FORWARDED_FOR).strip().split("\\s*,\\s*")));
        }
        return said.reversed();
    }

    private static boolean isAddress(String said) {
        return VERSION_4.matcher(said).matches()
                || (LIKE_VERSION_6.matcher(said).matches() && isVersion6(said));
    }

    // Nothing with a colon is looked up as a name.
    private static boolean isVersion6(String said) {
        try {
            return InetAddress.getByName(said) != null;
        } catch (UnknownHostException nonsense) {
            return false;
        }
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
