package org.trusttimeline.standalone.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret in a file that only its owner can read. */
record SecretFile(Path path) {

    private static final int BYTES = 32;

    String readOrCreate() {
        try {
            if (!Files.exists(path)) {
                DurableFile.write(path, random() + "\n");
            }
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret " + path + " cannot be read", e);
        }
    }

    private String read() throws IOException {
        if (!OwnerOnly.isPrivate(path)) {
            throw new UnusableDataDirectory(
                    "The secret %s can be read by others; close it with: chmod 600 %1$s".formatted(path));
        }
        String secret = Files.readString(path).strip();
        if (secret.isEmpty()) {
            throw new UnusableDataDirectory("The secret " + path + " is empty; restore it from a backup");
        }
        return secret;
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
