@NullMarked
package org.trusttimeline.standalone.importing;

import org.jspecify.annotations.NullMarked;
