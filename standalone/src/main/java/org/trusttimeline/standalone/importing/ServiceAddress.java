package org.trusttimeline.standalone.importing;

import java.net.URI;

/**
 * Where a service is.
 *
 * @param text without a slash at its end
 */
record ServiceAddress(String text) {

    static ServiceAddress of(URI address) {
        boolean isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!isWeb || address.getHost() == null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException("Name the service by an address such as http://127.0.0.1:8080");
        }
        return new ServiceAddress(address.toString().replaceAll("/+$", ""));
    }

    URI resolve(String path) {
        return URI.create(text + path);
    }

    @Override
    public String toString() {
        return text;
    }
}
