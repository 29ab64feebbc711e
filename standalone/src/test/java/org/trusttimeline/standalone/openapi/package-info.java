/** The HTTP API as an OpenAPI document, read off the code. */
@NullMarked
package org.trusttimeline.standalone.openapi;

import org.jspecify.annotations.NullMarked;
