package org.mirps.employment.consolidation.odata;

import java.util.Map;

/**
 * What is asked of the service of a round, by GET.
 *
 * @param root address of the service, without a slash at its end
 * @param path below it, encoded, with a slash in front; empty or a slash: what there is
 * @param query encoded; empty where there is none
 * @param headers that say what the reader understands
 */
public record FeedRequest(String root, String path, String query, Map<String, String> headers) {}
