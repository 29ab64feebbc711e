@NullMarked
package org.trusttimeline.standalone;

import org.jspecify.annotations.NullMarked;
