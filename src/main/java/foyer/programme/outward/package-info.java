/**
 * The programme for other programs: schedule files in the frab formats, and what search engines read from a page. It refuses
 * to publish what is not named here one by one: a new field of the programme stays inside until somebody lets it out.
 */
@org.jspecify.annotations.NullMarked
package foyer.programme.outward;
