package foyer.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before all of {@code /organise}, known addresses and unknown ones: a controller that forgets to ask who is there
 * is closed all the same. Hands the {@link Actor} to those who ask.
 */
record SignInGate(SignIns signIns, SignInCookie cookie) implements HandlerInterceptor, HandlerMethodArgumentResolver {
    private static final String ACTOR = Actor.class.getName();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var actor = cookie.in(request).flatMap(signIns::of).orElseThrow(NotSignedIn::new);
        request.setAttribute(ACTOR, actor);
        return actor.role() == Role.ORGANISER || auditorPasses(actor, request, response, handler);
    }

    /** Whoever is no organiser is an auditor, or nobody. */
    private static boolean auditorPasses(
            Actor actor, HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        if (actor.role() != Role.AUDITOR || actor.event() == null) {
            throw new NotSignedIn();
        }
        var way = new AuditorsWay(actor.event());
        if (way.leadsTo(request, handler)) {
            return true;
        }
        if (!request.getServletPath().equals("/organise")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        response.sendRedirect(way.start());
        return false;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        if (web.getAttribute(ACTOR, RequestAttributes.SCOPE_REQUEST) instanceof Actor actor) {
            return actor;
        }
        throw new NotSignedIn();
    }
}
