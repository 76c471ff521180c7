/**
 * What a person does from reading the programme to giving a seat back, in a real browser, with real mails: with a mouse,
 * without JavaScript, by keyboard alone. What one module does by itself is tested beside that module.
 */
@NullMarked
package foyer.journeys;

import org.jspecify.annotations.NullMarked;
