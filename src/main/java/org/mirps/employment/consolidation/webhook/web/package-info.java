/** The page of webhooks. */
@NullMarked
package org.mirps.employment.consolidation.webhook.web;

import org.jspecify.annotations.NullMarked;
