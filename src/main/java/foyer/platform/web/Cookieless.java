package foyer.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler whose {@link Page} comes from the address and the browser's language alone: no cookie is read, and none is
 * set, not even where the address names a language form. For what other programs fetch and other websites show.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Cookieless {}
