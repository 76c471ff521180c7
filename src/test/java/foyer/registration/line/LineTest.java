package foyer.registration.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void who_stands_before_is_counted_and_fewer_do_as_people_are_let_in() {
        var line = new Line();
        for (int person = 0; person < 6400; person++) {
            line.stand((person + 0.5) / 6400);
        }

        assertThat(line.before(0.5)).isCloseTo(3200, Offset.offset(1));
        line.letIn(line.after(1000, 1));
        assertThat(line.before(0.5)).isCloseTo(2200, Offset.offset(1));
        assertThat(line.waiting()).isCloseTo(5400, Offset.offset(1));
        assertThat(line.isIn(0.1)).isTrue();
        assertThat(line.isIn(0.2)).isFalse();
    }

    @Test
    void once_everybody_is_let_in_nobody_waits() {
        var line = new Line();
        line.stand(0.3);
        line.stand(0.9);

        line.letIn(line.after(40, 1));

        assertThat(line.waiting()).isZero();
        assertThat(line.isIn(0.9)).isTrue();
    }

    @Test
    void nobody_who_is_in_stands_outside_again_and_another_node_s_people_count() {
        var line = new Line();
        line.letIn(0.5);
        line.learn(0.2, Map.of(Line.part(0.75), 100));

        assertThat(line.letIn()).isEqualTo(0.5);
        assertThat(line.before(1)).isEqualTo(100);
    }

    @Test
    void who_could_not_be_written_down_still_stands_there() {
        var line = new Line();
        line.stand(0.5);

        line.takeFresh();
        line.written(false);
        line.learn(0, Map.of());
        assertThat(line.waiting()).isOne();

        assertThat(line.takeFresh()).containsOnlyKeys(Line.part(0.5));
        line.written(true);
        line.written(false);
        line.learn(0, Map.of());
        assertThat(line.waiting()).isZero();
    }
}
