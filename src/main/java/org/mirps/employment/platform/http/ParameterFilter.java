package org.mirps.employment.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses parameters that a resource for programs does not know: {@code long.csv?government=MX} would hold everybody's answers, and whoever asked would
 * take them for Mexico's.
 */
@Provider
@ApplicationScoped
public class ParameterFilter implements ContainerRequestFilter {

    private static final String FOR_PROGRAMS = "v1/";

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        Method method = resource.getResourceMethod();
        if (method == null || !context.getUriInfo().getPath().startsWith(FOR_PROGRAMS)) {
            return; // OPTIONS, which says which methods there are, no more; and what our own pages ask
        }
        SortedSet<String> known = known(method);
        context.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new UnknownParameter(name, known);
                });
    }

    private SortedSet<String> known(Method method) {
        Stream<AnnotatedElement> asked = Stream.concat(
                Arrays.stream(resource.getResourceClass().getDeclaredFields()), Arrays.stream(method.getParameters()));
        return asked.flatMap(element -> Optional.ofNullable(element.getAnnotation(QueryParam.class)).stream())
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
