package foyer.programme.eventfile;

import foyer.programme.Mistake.Problem;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;

/** From bytes to a tree of nodes. Nothing of the file becomes an object of a type that the file names. */
final class YamlSource {
    static final int LARGEST = 1024 * 1024;
    private static final int DEEPEST = 12;
    private static final int ALIASES = 50;

    private final Mistakes mistakes;

    YamlSource(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Optional<Node> read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            mistakes.whole(Problem.TOO_LARGE);
            return Optional.empty();
        }
        return decoded(bytes).flatMap(this::composed);
    }

    private Optional<String> decoded(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = ByteBuffer.wrap(bytes);
        try {
            var text = decoder.decode(buffer).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            mistakes.atLine(lineOf(bytes, buffer.position()), Problem.NOT_UTF8);
            return Optional.empty();
        }
    }

    private Optional<Node> composed(String text) {
        try {
            var root = yaml().compose(new StringReader(text));
            if (root == null) {
                mistakes.whole(Problem.EMPTY);
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException bad) {
            var mark = bad.getProblemMark() == null ? bad.getContextMark() : bad.getProblemMark();
            mistakes.atLine(
                    mark == null ? 1 : mark.getLine() + 1,
                    Problem.BAD_YAML,
                    String.valueOf(mark == null ? 1 : mark.getColumn() + 1),
                    String.valueOf(bad.getProblem()));
        } catch (ReaderException bad) {
            var before = text.codePoints().limit(bad.getPosition()).filter(c -> c == '\n');
            mistakes.atLine((int) before.count() + 1, Problem.BAD_CHARACTER, "U+%04X".formatted(bad.getCodePoint()));
        } catch (YAMLException limit) {
            mistakes.atLine(1, Problem.BAD_YAML, "1", String.valueOf(limit.getMessage()));
        }
        return Optional.empty();
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(ALIASES);
        options.setCodePointLimit(LARGEST);
        options.setAllowRecursiveKeys(false);
        options.setTagInspector(tag -> true); // nothing is constructed; Place names a tag as the mistake it is
        return new Yaml(
                new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(), options);
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position && i < bytes.length; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
