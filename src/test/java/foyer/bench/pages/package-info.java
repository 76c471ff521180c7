/** How fast and how light the programme page is, beside a plain file server. Only the JDK is needed, so it runs against the packaged app. */
@NullMarked
package foyer.bench.pages;

import org.jspecify.annotations.NullMarked;
