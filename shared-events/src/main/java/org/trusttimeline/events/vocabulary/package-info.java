/** The closed lists of words that statements are made of. */
@NullMarked
package org.trusttimeline.events.vocabulary;

import org.jspecify.annotations.NullMarked;
