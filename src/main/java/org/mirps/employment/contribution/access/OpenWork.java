package org.mirps.employment.contribution.access;

import java.util.List;
import org.mirps.employment.contribution.ContributionHeader;

/**
 * A contribution on which people can work now.
 *
 * @param sections labels of those that were given to somebody by name, in form order
 */
public record OpenWork(ContributionHeader header, List<String> sections) {}
