package foyer.platform.security;

import foyer.platform.settings.Settings;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** What stands before every page. Spring keeps no session and knows no user: a sign-in is a row and a cookie, see SignIns. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {
    /** A browser sends its whole body before it looks for an answer; up to here it is let finish. */
    private static final int READ_PAST_BYTES = 64 * 1024 * 1024;

    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            Settings settings,
            RateLimit limit,
            RateLimitHeaders headers,
            ClientAddress clientAddress) {
        var crossOrigin = new CrossOriginFilter(new CrossOrigin(settings.baseUrl()));
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(crossOrigin, AuthorizationFilter.class)
                .addFilterBefore(new ForgedLinkFilter(limit, headers, clientAddress), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Outermost, so that the answers of everything behind it carry the headers too. */
    @Bean
    FilterRegistrationBean<ResponseHeadersFilter> responseHeaders(Settings settings) {
        var filter = new FilterRegistrationBean<>(new ResponseHeadersFilter(settings.baseUrl()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<RequestBodyFilter> requestBody() {
        var filter = new FilterRegistrationBean<>(new RequestBodyFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodySizes() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setMaxPostSize(RequestBodyFilter.MOST_BYTES);
            connector.setProperty("maxSwallowSize", Integer.toString(READ_PAST_BYTES));
        });
    }

    /** Takes the place of the user with a password that Spring Boot would make up. */
    @Bean
    AuthenticationManager nobodySignsIn() {
        return _ -> {
            throw new ProviderNotFoundException("There is no sign-in by password");
        };
    }
}
