package foyer.allocation;

import foyer.allocation.solver.Weights;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Figures and weights as they are stored. */
final class DraftJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DraftJson() {}

    static String of(Object data) {
        return JSON.writeValueAsString(data);
    }

    static Weights weights(String stored) {
        return JSON.readValue(stored, Weights.class);
    }

    static List<Advice> advice(String stored) {
        return List.of(JSON.readValue(stored, Advice[].class));
    }

    static Figures figures(String stored) {
        return JSON.readValue(stored, Figures.class);
    }
}
