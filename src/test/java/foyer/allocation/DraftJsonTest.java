package foyer.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.solver.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftJsonTest {
    @Test
    void points_stored_before_full_lists_counted_are_read_as_for_everybody() {
        assertThat(DraftJson.weights("{\"ranks\":[0,1],\"unwished\":20,\"noWish\":200,\"unplaced\":10000}"))
                .isEqualTo(new Weights(List.of(0, 1), 20, 200, 10_000));
    }

    @Test
    void points_are_read_as_they_were_stored() {
        var weights = new Weights(List.of(0, 1), 20, 200, 10_000, 3);

        assertThat(DraftJson.weights(DraftJson.of(weights))).isEqualTo(weights);
    }
}
