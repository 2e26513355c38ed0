package org.mirps.employment.contribution.presence;

import java.util.List;

/**
 * What an open page is told: nothing of any answer. What has changed it fetches, and is then checked as for any other request.
 *
 * @param revision of the contribution; a page that shows an older one fetches the changes
 * @param steps how many the contribution has taken; a page that was told of fewer asks how the section stands now
 * @param replied when something was said last to a remark of the regional team, in milliseconds since 1970; 0: never. A page with remarks that
 *     was told of less asks what was said
 * @param people names of the others who have the same section open, each once, in alphabetical order
 */
public record LiveNow(long revision, int steps, long replied, List<String> people) {}
