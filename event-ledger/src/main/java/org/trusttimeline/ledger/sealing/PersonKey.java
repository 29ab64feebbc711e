package org.trusttimeline.ledger.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;

/**
 * The unwrapped keys of one person, in one version.
 *
 * @param version from 1
 * @param aead seals and opens texts
 * @param mac makes keyed digests
 */
record PersonKey(int version, Aead aead, Mac mac) {}
