/** Credentials, cross-origin protection, rate limits, response headers. Everything here is keyed by opaque ids; it never sees a name or an address of a person. */
@org.springframework.modulith.NamedInterface("security")
@org.jspecify.annotations.NullMarked
package foyer.platform.security;
