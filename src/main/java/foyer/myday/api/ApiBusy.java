package foyer.myday.api;

import foyer.platform.web.Page;
import foyer.registration.Congestion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a program to send again shortly where the form shows its waiting page. With its Idempotency-Key nothing happens twice. */
@RestControllerAdvice(basePackageClasses = ApiBusy.class)
@Order(0)
class ApiBusy {
    private static final Logger log = LoggerFactory.getLogger(ApiBusy.class);

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Object> busy(RuntimeException failure, Page page) {
        if (!Congestion.isWhy(failure)) {
            throw failure;
        }
        log.warn("A program was asked to wait: {}", failure.getClass().getSimpleName());
        return Problems.busy(page);
    }
}
