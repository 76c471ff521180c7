package foyer.platform.security;

import foyer.platform.settings.Settings;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What is closed to all but those who are signed in. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    SignInCookie signInCookie(Settings settings) {
        return new SignInCookie(settings.baseUrl());
    }

    @Bean
    WebMvcConfigurer signInGate(SignIns signIns, SignInCookie cookie) {
        var gate = new SignInGate(signIns, cookie);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate).addPathPatterns("/organise", "/organise/**");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(gate);
            }
        };
    }
}
