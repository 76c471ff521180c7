package foyer.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.solver.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftJsonTest {
    @Test
    void points_are_read_as_they_were_stored() {
        var weights = new Weights(List.of(0, 2), 5, 100, 1_000, 3);

        assertThat(DraftJson.weights(DraftJson.of(weights))).isEqualTo(weights);
    }

    @Test
    void points_from_before_there_were_full_lists_count_for_everybody() {
        assertThat(DraftJson.weights("{\"ranks\":[0,2],\"unwished\":5,\"noWish\":100,\"unplaced\":1000}"))
                .isEqualTo(new Weights(List.of(0, 2), 5, 100, 1_000));
    }
}
