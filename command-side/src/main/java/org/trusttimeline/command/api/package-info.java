/** The command API. */
@NullMarked
package org.trusttimeline.command.api;

import org.jspecify.annotations.NullMarked;
