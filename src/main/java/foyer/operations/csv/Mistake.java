package foyer.operations.csv;

/** @param line from 1, the header's; 0 where the whole file is meant */
public record Mistake(String file, int line, String reason) {
    @Override
    public String toString() {
        return line == 0 ? file + ": " + reason : "%s, line %d: %s".formatted(file, line, reason);
    }
}
