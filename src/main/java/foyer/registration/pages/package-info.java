/** The pages on which people register, confirm, change their wishes and cancel. They only translate: what may be done is decided in the package above. */
@org.jspecify.annotations.NullMarked
package foyer.registration.pages;
