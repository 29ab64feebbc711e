@NullMarked
package org.trusttimeline.testservers;

import org.jspecify.annotations.NullMarked;
