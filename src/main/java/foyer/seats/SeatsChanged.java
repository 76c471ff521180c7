package foyer.seats;

import foyer.programme.EventId;

/** What a holder has, or waits for, changed, in the transaction that holds their lock. */
record SeatsChanged(EventId event, HolderId holder) {}
