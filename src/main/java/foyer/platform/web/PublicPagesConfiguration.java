package foyer.platform.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Keeps public pages ready, and makes them anew after every transaction that may have changed one. */
@Configuration(proxyBeanMethods = false)
class PublicPagesConfiguration {

    @Bean
    PublicPages publicPages(Clock clock) {
        return new PublicPages(clock);
    }

    /** Before everything but the request's number: what it answers has the headers that all the rest gave it once. */
    @Bean
    FilterRegistrationBean<PublicPagesFilter> publicPagesFirst(PublicPages kept) {
        var filter = new FilterRegistrationBean<>(new PublicPagesFilter(kept));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    @Bean
    TransactionExecutionListener endsEras(PublicPages kept) {
        return new TransactionExecutionListener() {
            @Override
            public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
                if (!transaction.isReadOnly()) {
                    kept.endEra();
                }
            }
        };
    }
}
