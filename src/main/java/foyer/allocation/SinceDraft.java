package foyer.allocation;

import static java.util.stream.Collectors.toMap;

import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.programme.Programme;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** What has changed since a draft was computed. */
@Service
public class SinceDraft {
    /**
     * @param came who registered in time and confirmed since: they get seats right after the others, by their ranking
     * @param left who cancelled since: their seats go to who waits for them
     * @param changed who has other wishes, or comes with or without somebody since
     * @param otherSeats the programme has other rounds, offerings or capacities
     * @param otherWeights the organiser decided on other points
     */
    public record Changes(int came, int left, int changed, boolean otherSeats, boolean otherWeights) {
        /** The draft does not fit any more: people would get seats by wishes or rules that do not hold. */
        public boolean needNewRun() {
            return changed > 0 || otherSeats || otherWeights;
        }

        public boolean none() {
            return came == 0 && left == 0 && !needNewRun();
        }
    }

    private final RunParticipants participants;
    private final Drafts drafts;
    private final Policy policy;

    SinceDraft(RunParticipants participants, Drafts drafts, Policy policy) {
        this.participants = participants;
        this.drafts = drafts;
        this.policy = policy;
    }

    public Changes of(Programme programme, Draft draft) {
        return changes(
                drafts.problem(draft),
                participants.by(programme).problem(),
                !policy.of(draft.event()).equals(draft.weights()));
    }

    private static Changes changes(Problem then, Problem now, boolean otherWeights) {
        var before = byId(then);
        var after = byId(now);
        int came = 0;
        int changed = 0;
        for (Participant person : after.values()) {
            var former = before.get(person.id());
            came += former == null ? 1 : 0;
            changed += former != null && !former.equals(person) ? 1 : 0;
        }
        int stayed = after.size() - came;
        return new Changes(
                came,
                before.size() - stayed,
                changed,
                !ProblemFiles.offerings(then).equals(ProblemFiles.offerings(now)),
                otherWeights);
    }

    private static Map<String, Participant> byId(Problem problem) {
        return problem.participants().stream().collect(toMap(Participant::id, Function.identity()));
    }
}
