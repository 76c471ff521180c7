package foyer.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before all of {@code /organise}, known addresses and unknown ones: a controller that forgets to ask who is there
 * is closed all the same. Hands the {@link Actor} to those who ask.
 */
record SignInGate(SignIns signIns, SignInCookie cookie) implements HandlerInterceptor, HandlerMethodArgumentResolver {
    private static final String ACTOR = Actor.class.getName();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var actor = cookie.in(request).flatMap(signIns::of).orElseThrow(NotSignedIn::new);
        request.setAttribute(ACTOR, actor);
        return true;
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
