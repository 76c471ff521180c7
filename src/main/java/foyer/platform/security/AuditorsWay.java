package foyer.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Where an auditor may go: what says so itself, of their own event. Whatever says nothing is closed. */
record AuditorsWay(String event) {
    /** Where they come in. */
    String start() {
        return "/organise/" + event + "/allocation/audit";
    }

    boolean leadsTo(HttpServletRequest request, Object handler) {
        return handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(AlsoForAuditors.class)
                && event.equals(eventOf(request, event));
    }

    /** What is about no event, as signing out, is anybody's. */
    private static Object eventOf(HttpServletRequest request, String otherwise) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("event") instanceof String named
                ? named
                : otherwise;
    }
}
