package foyer.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicFormsTest {
    private final VisualOrder order = new VisualOrder();

    @Test
    void letters_take_the_form_of_their_place() {
        assertThat(ArabicForms.joined("محمد")).isEqualTo("ﻣﺤﻤﺪ");
        assertThat(ArabicForms.joined("دار")).isEqualTo("ﺩﺍﺭ");
    }

    @Test
    void lam_and_alef_become_one() {
        assertThat(ArabicForms.joined("سلام")).isEqualTo("ﺳﻼﻡ");
    }

    @Test
    void marks_do_not_part_what_they_stand_on() {
        assertThat(ArabicForms.joined("مُحَمَّد")).isEqualTo("ﻣُﺤَﻤَّﺪ");
    }

    @Test
    void what_is_not_Arabic_stays() {
        assertThat(ArabicForms.joined("Ana שרה 12")).isEqualTo("Ana שרה 12");
    }

    @Test
    void a_run_is_drawn_from_the_left_with_its_brackets_turned_and_marks_behind_their_letter() {
        assertThat(order.reorderRTLTextToLTR("(אב)")).isEqualTo("(בא)");
        assertThat(order.reorderRTLTextToLTR("אָב")).isEqualTo("באָ");
    }
}
