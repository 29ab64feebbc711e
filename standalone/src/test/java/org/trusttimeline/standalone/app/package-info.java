@NullMarked
package org.trusttimeline.standalone.app;

import org.jspecify.annotations.NullMarked;
