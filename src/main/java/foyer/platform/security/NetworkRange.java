package foyer.platform.security;

import java.net.InetAddress;

/** A network such as {@code 10.1.0.0/16}, or one address. */
record NetworkRange(InetAddress start, int bits) {

    NetworkRange {
        if (bits < 0 || bits > start.getAddress().length * 8) {
            throw new IllegalArgumentException("A network of " + bits + " bits does not exist");
        }
    }

    static NetworkRange parse(String text) {
        var slash = text.indexOf('/');
        var start = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        return new NetworkRange(
                start, slash < 0 ? start.getAddress().length * 8 : Integer.parseInt(text.substring(slash + 1)));
    }

    boolean holds(InetAddress address) {
        var mine = start.getAddress();
        var other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
