package foyer.platform.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a right-to-left run the way it is drawn: from the left, letters joined, brackets turned, marks after their letter. */
final class VisualOrder implements BidiReorderer {
    private static final Map<Integer, Integer> MIRRORED = mirrored("()[]{}<>«»‹›⟨⟩≤≥");

    private static Map<Integer, Integer> mirrored(String pairs) {
        var codes = pairs.codePoints().boxed().toList();
        return IntStream.range(0, codes.size()).boxed().collect(Collectors.toMap(codes::get, i -> codes.get(i ^ 1)));
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        var turned = new StringBuilder();
        var cluster = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            if (!isMark(character)) {
                turned.insert(0, cluster);
                cluster.setLength(0);
            }
            cluster.appendCodePoint(MIRRORED.getOrDefault(character, character));
        }
        return turned.insert(0, cluster).toString();
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.ENCLOSING_MARK;
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
