package foyer.allocation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedTest {

    @Test
    void anybody_can_check_the_hash_and_a_lottery_number_with_sha256sum() {
        var seed = new Seed("abc");

        assertThat(seed.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(seed.lotteryNumber("def"))
                .isEqualTo("bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721");
    }
}
