package foyer.allocation;

import foyer.allocation.solver.Weights;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Figures and weights as they are stored. */
final class DraftJson {
    /** Numbers that an older draft does not know are 0. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

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
