package org.mirps.employment.hostile;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every REST method of the application that takes a JSON body, found in its classes. */
final class JsonMethods {

    private JsonMethods() {}

    /**
     * One of them.
     *
     * @param verb such as {@code PUT}
     * @param path below the base address, each place filled with 1
     * @param body a record
     */
    record JsonMethod(String verb, String path, Class<?> body) {

        /** A body that is well formed: each text is {@code a}, each number 1. */
        String wellFormed() {
            return Arrays.stream(body.getRecordComponents())
                    .map(JsonMethod::member)
                    .collect(Collectors.joining(",", "{", "}"));
        }

        private static String member(RecordComponent component) {
            return "\"" + component.getName() + "\":" + (component.getType() == String.class ? "\"a\"" : "1");
        }
    }

    static List<JsonMethod> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.mirps.employment")
                        .stream()
                        .filter(found -> found.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                        .flatMap(JsonMethods::method)
                        .toList();
    }

    private static Stream<JsonMethod> method(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .filter(parameter -> parameter.isRecord() && Modifier.isPublic(method.getModifiers()))
                .map(body -> new JsonMethod(verb(method), "api/" + path(method), body));
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst()
                .orElseThrow(() -> new AssertionError(method + " takes a record and answers no verb"));
    }

    private static String path(Method method) {
        String own = method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
        return (method.getDeclaringClass().getAnnotation(Path.class).value() + own).replaceAll("\\{\\w+}", "1");
    }
}
