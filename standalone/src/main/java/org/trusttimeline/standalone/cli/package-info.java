/** The command line. */
@NullMarked
package org.trusttimeline.standalone.cli;

import org.jspecify.annotations.NullMarked;
