/** Who of the team and of the hosts read or changed what about an event. It shows that needs were read, and never whose. */
@org.jspecify.annotations.NullMarked
package foyer.console.audit;
