package foyer.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers their {@link Page}, and remembers a language form, only when somebody just chose one. */
record PageArgumentResolver(Pages pages) implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class;
    }

    @Override
    public Page resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        if (parameter.hasMethodAnnotation(Cookieless.class)) {
            return pages.withoutCookies(request);
        }
        if (VisitLanguage.chosen(request).isPresent()) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request).toString());
        }
        return pages.of(request);
    }

    private ResponseCookie cookie(HttpServletRequest request) {
        return ResponseCookie.from(
                        VisitLanguage.COOKIE,
                        VisitLanguage.chosen(request).orElseThrow().code())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .secure(pages.secure())
                .build();
    }
}
