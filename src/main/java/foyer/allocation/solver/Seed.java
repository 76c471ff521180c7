package foyer.allocation.solver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * What the lottery is drawn from. Its {@link #hash()} is published before the deadline, the seed itself after the run; then everybody can check
 * their number: {@code printf '%s' "$SEED$ID" | sha256sum}.
 */
public record Seed(String value) {

    public Seed {
        Refusal.when(value.isBlank(), "The seed is empty");
    }

    /** Names the seed without telling it: it is a secret until the seats are published. */
    @Override
    public String toString() {
        return "Seed[SHA-256 " + hash() + "]";
    }

    /** SHA-256 of the seed, in hexadecimal. */
    public String hash() {
        return lotteryNumber("");
    }

    /** SHA-256 of the seed's bytes followed by the id's, in hexadecimal; of two, the smaller one is the better number. */
    public String lotteryNumber(String id) {
        return HexFormat.of().formatHex(digest(id));
    }

    /** The first 64 bits of a lottery number, unsigned. */
    public long leadingBits(String id) {
        return ByteBuffer.wrap(digest(id)).getLong();
    }

    private byte[] digest(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(value.getBytes(UTF_8));
            return digest.digest(id.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(
                    "Every Java platform has SHA-256; look at this one's security providers", missing);
        }
    }

    /** The same things in the order of their lottery numbers, the best first, however they were ordered before. */
    <T> List<T> draw(List<T> things, Function<T, String> id) {
        record Drawn<T>(T thing, String number, String id) {}
        return things.stream()
                .map(thing -> new Drawn<>(thing, lotteryNumber(id.apply(thing)), id.apply(thing)))
                .sorted(Comparator.comparing((Drawn<T> drawn) -> drawn.number()).thenComparing(Drawn::id))
                .map(Drawn::thing)
                .toList();
    }
}
