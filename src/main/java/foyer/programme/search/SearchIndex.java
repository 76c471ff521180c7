package foyer.programme.search;

import foyer.programme.Programme;
import foyer.programme.ProgrammeReleased;
import foyer.programme.Programmes;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps what can be found in step with the releases: in the transaction of each, and once at the start for older ones. */
@Component
class SearchIndex {
    private final Programmes programmes;
    private final WordStore store;
    private final TransactionOperations transaction;

    SearchIndex(Programmes programmes, WordStore store, TransactionOperations transaction) {
        this.programmes = programmes;
        this.store = store;
        this.transaction = transaction;
    }

    @EventListener
    void follow(ProgrammeReleased released) {
        programmes.byId(released.event()).ifPresent(this::write);
    }

    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        programmes.all().stream()
                .filter(event -> !store.isCurrent(event.id(), event.release()))
                .flatMap(event -> programmes.byId(event.id()).stream())
                .forEach(programme -> transaction.executeWithoutResult(status -> write(programme)));
    }

    private void write(Programme programme) {
        var event = programme.event();
        store.write(event.id(), event.release(), SearchTexts.of(programme));
    }
}
