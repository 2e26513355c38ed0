/** Who is told of what happens to contributions, and how they read it. It hears of it by events; nobody but its pages knows it. */
@NullMarked
package org.mirps.employment.contribution.notice;

import org.jspecify.annotations.NullMarked;
