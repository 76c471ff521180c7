package foyer.operations.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Splits CSV (RFC 4180) into cells, one record at a time and without making objects of them, so that ten million lines are read in passing. Cells may be
 * quoted; quoted ones may hold separators, line ends and doubled quotes, and are taken as they are, all others without the blanks around them. The separator is
 * the comma, or the semicolon where the first line has semicolons and no comma. Lines end with LF, CRLF or CR.
 */
final class CsvRecords {

    /** More than any record can need: whoever forgets to close a quote hears of it before the whole file is in memory. */
    private static final int LONGEST = 1 << 16;

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int MOST_BYTES_A_LETTER = 3;
    private static final int MOST_CELLS = 64;
    private static final int END = -1;

    private final InputStream in;
    private final boolean western;
    private final byte[] buffer = new byte[MOST_BYTES_A_LETTER << 16];
    private int at;
    private int filled;
    private final int separator;

    private final byte[] text = new byte[LONGEST];
    private final int[] ends = new int[MOST_CELLS];
    private int length;
    private int cells;
    private int line = 1;
    private int start;
    private boolean quoted;
    private @Nullable String fault;
    private boolean lineEnded = true;
    private boolean over;

    /** @param western whether the bytes are Windows-1252; else they are UTF-8 */
    CsvRecords(InputStream in, boolean western) throws IOException {
        this.in = in;
        this.western = western;
        fill();
        separator = separatorOfTheFirstLine();
        skipByteOrderMark();
    }

    private int separatorOfTheFirstLine() {
        boolean semicolon = false;
        boolean comma = false;
        for (int i = 0; i < filled && buffer[i] != '\n' && buffer[i] != '\r'; i++) {
            semicolon |= buffer[i] == ';';
            comma |= buffer[i] == ',';
        }
        return semicolon && !comma ? ';' : ',';
    }

    private void skipByteOrderMark() {
        if (filled >= 3 && buffer[0] == (byte) 0xef && buffer[1] == (byte) 0xbb && buffer[2] == (byte) 0xbf) {
            at = 3;
        }
    }

    /** Goes to the next record that is not an empty line; false at the end. */
    boolean next() throws IOException {
        do {
            start = line;
            length = 0;
            cells = 0;
            quoted = false;
            fault = null;
            int next = read();
            if (next == END) {
                return false;
            }
            next = cell(next);
            while (next == separator) {
                next = cell(read());
            }
            lineEnded = next != END || over;
        } while (cells == 1 && length == 0 && !quoted && fault == null);
        return true;
    }

    /** Reads a cell that begins with this byte, and returns what comes after it: the separator, a line's end or {@link #END}. */
    private int cell(int first) throws IOException {
        int next = first;
        while (next == ' ' || next == '\t') {
            next = read();
        }
        int from = length;
        if (next == '"') {
            next = quotedCell();
        } else {
            next = plainCell(next);
            while (length > from && (text[length - 1] == ' ' || text[length - 1] == '\t')) {
                length--;
            }
        }
        if (cells < MOST_CELLS) {
            ends[cells] = length;
        }
        cells++;
        return next;
    }

    private int plainCell(int first) throws IOException {
        int next = first;
        while (next != separator && next != '\n' && next != END) {
            if (next == '"') {
                fault =
                        "a quotation mark stands inside a cell; put the whole cell in quotation marks and double those inside";
            }
            add(next);
            next = read();
        }
        return next;
    }

    private int quotedCell() throws IOException {
        quoted = true;
        while (true) {
            int next = readAsItIs();
            if (next == '"') {
                next = read();
                if (next != '"') {
                    return afterQuotes(next);
                }
            } else if (next == END || length == LONGEST) {
                fault = "a quotation mark is opened here and not closed";
                over = true;
                at = filled;
                return END;
            }
            add(next);
        }
    }

    private int afterQuotes(int first) throws IOException {
        int next = first;
        while (next == ' ' || next == '\t') {
            next = read();
        }
        if (next != separator && next != '\n' && next != END) {
            fault = "something stands behind a closing quotation mark; double quotation marks that belong to the cell";
            next = plainCell(next);
        }
        return next;
    }

    private void add(int next) {
        if (length < LONGEST) {
            text[length++] = (byte) next;
        } else {
            fault = "is longer than " + LONGEST + " characters";
        }
    }

    /** Every line's end comes out as LF. */
    private int read() throws IOException {
        int next = readAsItIs();
        if (next != '\r') {
            return next;
        }
        if ((at < filled || fill()) && buffer[at] == '\n') {
            at++;
        }
        line++;
        return '\n';
    }

    private int readAsItIs() throws IOException {
        if (at >= filled && !fill()) {
            return END;
        }
        int next = buffer[at++] & 0xff;
        line += next == '\n' ? 1 : 0;
        return next;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = over
                ? 0
                : Math.max(0, in.read(buffer, 0, western ? buffer.length / MOST_BYTES_A_LETTER : buffer.length));
        if (western) {
            var utf8 = new String(buffer, 0, filled, WESTERN).getBytes(UTF_8);
            System.arraycopy(utf8, 0, buffer, 0, utf8.length);
            filled = utf8.length;
        }
        return filled > 0;
    }

    /** Where the record begins, from 1. */
    int line() {
        return start;
    }

    int cells() {
        return cells;
    }

    /** Why the record cannot be understood; null where it can. */
    @Nullable
    String fault() {
        return fault;
    }

    /** Whether the last record that was read ends with its line; the file's last one may not. */
    boolean lineEnded() {
        return lineEnded;
    }

    /** All cells, one behind the other, in UTF-8. */
    byte[] text() {
        return text;
    }

    int from(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    int to(int cell) {
        return ends[cell];
    }

    String string(int cell) {
        return new String(text, from(cell), to(cell) - from(cell), UTF_8);
    }
}
