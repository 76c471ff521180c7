package foyer.platform.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as one SVG path, a unit a module, with the quiet zone of four modules that scanners want.
 *
 * @param size of the square, quiet zone included
 * @param path the dark modules, one stroke a run
 */
public record QrCode(int size, String path) {
    private static final int QUIET = 4;

    public static QrCode of(String text) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            return new QrCode(matrix.getWidth(), path(matrix));
        } catch (WriterException e) {
            throw new IllegalArgumentException("a text of " + text.length() + " letters fits no QR code", e);
        }
    }

    public String viewBox() {
        return "0 0 " + size + " " + size;
    }

    private static String path(BitMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int from = 0;
            while (from < matrix.getWidth()) {
                int to = from;
                while (to < matrix.getWidth() && matrix.get(to, y)) {
                    to++;
                }
                if (to > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, to - from, to - from));
                }
                from = to + 1;
            }
        }
        return path.toString();
    }
}
