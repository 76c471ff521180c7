/** Pages on the server: the frame every page shares, its form fields, what a page knows of its visit. It keeps no session and sets no cookie but the chosen language. */
@org.springframework.modulith.NamedInterface("web")
@org.jspecify.annotations.NullMarked
package foyer.platform.web;
