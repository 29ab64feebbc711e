@NullMarked
package org.trusttimeline.standalone.progress;

import org.jspecify.annotations.NullMarked;
