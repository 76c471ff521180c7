package foyer.threats;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the application answers, filled in with what is there; so that a new page is tried as well. */
record Addresses(RequestMappingHandlerMapping mappings, Map<String, String> parts) {

    List<String> taking(RequestMethod... methods) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(info ->
                        Stream.of(methods).anyMatch(info.getMethodsCondition().getMethods()::contains))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> !pattern.equals("/error"))
                .map(this::filled)
                .distinct()
                .sorted()
                .toList();
    }

    private String filled(String pattern) {
        var address = pattern;
        for (var part : parts.entrySet()) {
            address = address.replace("{" + part.getKey() + "}", part.getValue());
        }
        return address.replaceAll("\\{[^}]*}", "x");
    }
}
