package foyer.operations.csv;

import java.io.IOException;
import java.io.InputStream;

/** Looks through a file once, byte by byte, and says what its letters are written in. */
final class Encoding {

    /** @param line where what does not fit is, from 1 */
    record Found(Kind kind, int line) {}

    enum Kind {
        EMPTY,
        UTF_8,
        /** Windows-1252, of which Latin-1 is the part in use. */
        WESTERN,
        /** Some letters are UTF-8 and some are not, or have no meaning in Windows-1252. */
        MIXED,
        /** UTF-16, or no text at all. */
        BINARY
    }

    private static final int LETTER = 0x80;
    private static final int NONE = -1;

    private boolean anything;
    private boolean utf8;
    private boolean western = true;
    private int line = 1;
    private int firstForeign;
    private int firstNul;

    /** Of a letter that has begun: bytes still to come, and what the next one may be. */
    private int toCome;

    private int least;
    private int most;

    private Encoding() {}

    static Found of(InputStream in) throws IOException {
        var scan = new Encoding();
        var chunk = new byte[1 << 16];
        for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
            scan.look(chunk, length);
        }
        return scan.found();
    }

    private void look(byte[] chunk, int length) {
        anything = true;
        for (int i = 0; i < length; i++) {
            int next = chunk[i];
            if (next > 0 && toCome == 0) {
                line += next == '\n' ? 1 : 0;
            } else {
                look(next & 0xff);
            }
        }
    }

    private void look(int next) {
        if (next == 0 && firstNul == 0) {
            firstNul = line;
        }
        if (toCome > 0 && next >= least && next <= most) {
            toCome--;
            utf8 |= toCome == 0;
            least = LETTER;
            most = 0xbf;
        } else if (toCome > 0) {
            foreign();
            toCome = 0;
            look(next);
        } else if (next >= LETTER) {
            begin(next);
        } else {
            line += next == '\n' ? 1 : 0;
        }
        western &= next != 0x81 && next != 0x8d && next != 0x8f && next != 0x90 && next != 0x9d;
    }

    /** The ranges are those of Unicode's table of well-formed UTF-8. */
    private void begin(int next) {
        toCome = next >= 0xc2 && next <= 0xdf
                ? 1
                : next >= 0xe0 && next <= 0xef ? 2 : next >= 0xf0 && next <= 0xf4 ? 3 : NONE;
        least = next == 0xe0 ? 0xa0 : next == 0xf0 ? 0x90 : LETTER;
        most = next == 0xed ? 0x9f : next == 0xf4 ? 0x8f : 0xbf;
        if (toCome == NONE) {
            toCome = 0;
            foreign();
        }
    }

    private void foreign() {
        firstForeign = firstForeign == 0 ? line : firstForeign;
    }

    private Found found() {
        if (toCome > 0) {
            foreign();
        }
        if (!anything) {
            return new Found(Kind.EMPTY, 1);
        }
        if (firstNul > 0) {
            return new Found(Kind.BINARY, firstNul);
        }
        if (firstForeign == 0) {
            return new Found(Kind.UTF_8, 0);
        }
        return new Found(!utf8 && western ? Kind.WESTERN : Kind.MIXED, firstForeign);
    }
}
