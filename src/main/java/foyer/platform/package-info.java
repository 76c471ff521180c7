/** What every module stands on: pages, languages, credentials, mail, storage, settings. It knows no feature, and refuses to learn one. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package foyer.platform;
