package foyer.platform.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a paragraph where its direction changes, by the Unicode bidirectional algorithm as the JDK has it. */
final class DirectionRuns implements BidiSplitter {
    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String text, byte direction) {
        var bidi = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        runs = IntStream.range(0, bidi.getRunCount())
                .mapToObj(run -> new BidiTextRun(
                        bidi.getRunStart(run),
                        bidi.getRunLimit(run) - bidi.getRunStart(run),
                        isOdd(bidi.getRunLevel(run)) ? RTL : LTR))
                .toList();
    }

    private static boolean isOdd(int level) {
        return (level & 1) == 1;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return bidi.baseIsLeftToRight() ? LTR : RTL;
    }
}
