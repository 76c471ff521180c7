package foyer.seats;

import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.BestSeats.Candidate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Picks the rows of the best seats. Plans on what looks free, picks with locks in the order of the day, and plans again
 * when another was quicker. A slot counts as full only after one try that waited for its locks.
 */
@Component
class SeatPicking {
    private final SeatStore seats;
    private final SeatLocks locks;
    private final RandomGenerator random;
    private final SeatMetrics metrics;
    private final TransactionTemplate savepoint;

    SeatPicking(
            SeatStore seats,
            SeatLocks locks,
            RandomGenerator random,
            SeatMetrics metrics,
            PlatformTransactionManager transactions) {
        this.seats = seats;
        this.locks = locks;
        this.random = random;
        this.metrics = metrics;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * @param rounds in the order of the day
     * @param before seats the holder has; they are not freed here
     * @param locked true when the caller shares the locks of all slots asked for
     * @return the seats the holder has from now on
     */
    List<Candidate> pick(SeatRequest request, List<RoundId> rounds, List<Seating.Seat> before, boolean locked) {
        var own = own(before, request.options());
        var waitFor = new HashSet<Slot>();
        var full = new HashSet<Slot>();
        boolean excluding = locked;
        while (true) {
            var plan = BestSeats.among(rounds, candidates(request, own, full));
            if (!excluding && !WaitForBetter.better(request.options(), plan).isEmpty()) {
                excluding = shareTheLocks(request);
                continue;
            }
            Optional<Slot> lost = metrics.counting(() -> take(request, plan, waitFor));
            if (lost.isEmpty()) {
                return plan;
            }
            if (!waitFor.add(lost.get())) {
                full.add(lost.get());
            }
            excluding = excluding || shareTheLocks(request);
        }
    }

    /**
     * Before waiting for rows, too, while none is held: whoever moves people up waits for rows of theirs, and must not wait
     * for somebody who in turn waits for them.
     */
    private boolean shareTheLocks(SeatRequest request) {
        locks.join(request.event(), request.slots());
        return true;
    }

    /** A slot the holder has already, with the rank it has in the wishes they have now. */
    private static List<Candidate> own(List<Seating.Seat> before, List<SeatOption> options) {
        Map<Slot, Integer> ranks = options.stream().collect(Collectors.toMap(SeatOption::slot, SeatOption::rank));
        return before.stream()
                .map(seat -> new Candidate(seat.slot(), ranks.getOrDefault(seat.slot(), Candidate.NOT_WISHED), true))
                .toList();
    }

    private List<Candidate> candidates(SeatRequest request, List<Candidate> own, Set<Slot> full) {
        Map<Slot, Integer> left = seats.left(request.event());
        Set<Slot> had = own.stream().map(Candidate::slot).collect(Collectors.toSet());
        var candidates = new ArrayList<>(own);
        for (SeatOption option : request.options()) {
            Slot slot = option.slot();
            if (left.getOrDefault(slot, 0) >= request.party().seats() && !had.contains(slot) && !full.contains(slot)) {
                candidates.add(new Candidate(slot, option.rank(), false));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::cost));
        return candidates;
    }

    /**
     * Takes all of the plan or nothing. Nothing also lets go of the rows that were looked at and found taken: PostgreSQL
     * keeps them locked, in the random order of the search, and whoever then waited in another order could wait for ever.
     *
     * @param waitFor slots that were tried before without waiting
     * @return the slot where another was quicker
     */
    private Optional<Slot> take(SeatRequest request, Collection<Candidate> plan, Set<Slot> waitFor) {
        return Optional.ofNullable(savepoint.<@Nullable Slot>execute(status -> {
            for (Candidate candidate : plan) {
                if (!take(request, candidate, waitFor.contains(candidate.slot()))) {
                    status.setRollbackOnly();
                    return candidate.slot();
                }
            }
            return null;
        }));
    }

    private boolean take(SeatRequest request, Candidate candidate, boolean wait) {
        Integer rank = candidate.rankOrNull();
        if (candidate.own()) {
            seats.rerank(request.holder(), candidate.slot(), rank, request.confirmed());
            return true;
        }
        if (wait) {
            return seats.pickWaiting(candidate.slot(), request.party(), rank, request.confirmed());
        }
        int start = random.nextInt(1, 1 + seats.highestNumber(candidate.slot()));
        return seats.pick(candidate.slot(), request.party(), rank, request.confirmed(), start);
    }
}
