package org.mirps.employment.consolidation.vintage;

import java.nio.file.Path;

/**
 * A package that was written to a file.
 *
 * @param sha256 hexadecimal
 */
record PackageCopy(Path file, long bytes, String sha256) {}
