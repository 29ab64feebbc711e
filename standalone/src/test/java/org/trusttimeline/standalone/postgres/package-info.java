@NullMarked
package org.trusttimeline.standalone.postgres;

import org.jspecify.annotations.NullMarked;
