package org.trusttimeline.ledger.sealing;

import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.security.GeneralSecurityException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.trusttimeline.ledger.sealing.PersonKeys.PersonKey;

/**
 * The keys of one person as they are stored: each wrapped by the master key, and bound to person, version and purpose,
 * so that no row can stand in for another.
 */
final class WrappedKey {

    private static final String AEAD = "aead";
    private static final String MAC = "mac";

    private final String person;
    private final int version;
    private final byte[] aead;
    private final byte[] mac;

    WrappedKey(String person, int version, byte[] aead, byte[] mac) {
        this.person = person;
        this.version = version;
        this.aead = aead;
        this.mac = mac;
    }

    /** Made under the master key as it is now. */
    static WrappedKey generate(String person, int version, MasterKey master) throws GeneralSecurityException {
        return new WrappedKey(
                person,
                version,
                Keysets.wrapped(PredefinedAeadParameters.AES256_GCM, master, bound(person, version, AEAD)),
                Keysets.wrapped(PredefinedMacParameters.HMAC_SHA256_256BITTAG, master, bound(person, version, MAC)));
    }

    static WrappedKey of(ResultSet found) throws SQLException {
        return new WrappedKey(found.getString(1), found.getInt(2), found.getBytes(3), found.getBytes(4));
    }

    String person() {
        return person;
    }

    int version() {
        return version;
    }

    /** The same keys under the master key as it is now. */
    WrappedKey rewrapped(MasterKey master) throws GeneralSecurityException {
        return new WrappedKey(
                person,
                version,
                Keysets.rewrapped(aead, master, bound(person, version, AEAD)),
                Keysets.rewrapped(mac, master, bound(person, version, MAC)));
    }

    PersonKey unwrap(MasterKey master) throws GeneralSecurityException {
        return new PersonKey(
                version,
                Keysets.aead(Keysets.unwrapped(aead, master, bound(person, version, AEAD))),
                Keysets.mac(Keysets.unwrapped(mac, master, bound(person, version, MAC))));
    }

    void writeTo(PreparedStatement statement) throws SQLException {
        statement.setString(1, person);
        statement.setInt(2, version);
        statement.setBytes(3, aead);
        statement.setBytes(4, mac);
    }

    private static byte[] bound(String person, int version, String purpose) {
        return AssociatedData.of(person, Integer.toString(version), purpose);
    }
}
