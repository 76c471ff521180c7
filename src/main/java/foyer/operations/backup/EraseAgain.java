package foyer.operations.backup;

import org.springframework.stereotype.Component;

/** Who was erased after a backup was made comes back with it, and goes again. */
@Component
class EraseAgain {
    /** @return how many persons */
    int whatWasErased() {
        return 0;
    }
}
