package foyer.programme;

/** Two wordings of a text, side by side in one line each: whole where they are short, else the passage where they differ. */
record Excerpt(String before, String after) {
    private static final int SHORT = 90;
    private static final int AROUND = 30;
    private static final int LONGEST = 600;

    static Excerpt of(String before, String after) {
        var was = oneLine(before);
        var is = oneLine(after);
        if (was.isEmpty() || is.isEmpty() || (was.length() <= SHORT && is.length() <= SHORT)) {
            return new Excerpt(cut(was), cut(is));
        }
        int start = sameAtStart(was, is);
        int end = sameAtEnd(was, is, start);
        return new Excerpt(passage(was, start, was.length() - end), passage(is, start, is.length() - end));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\n\\s*\\n\\s*", " ¶ ").replaceAll("\\s+", " ");
    }

    private static int sameAtStart(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(String one, String other, int start) {
        int same = 0;
        while (same < one.length() - start
                && same < other.length() - start
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /** From a beginning of a word before the difference to an end of a word behind it. */
    private static String passage(String text, int start, int end) {
        int from = start <= AROUND ? 0 : text.lastIndexOf(' ', start - AROUND) + 1;
        int to = text.length() - end <= AROUND ? -1 : text.indexOf(' ', end + AROUND);
        var words = cut(text.substring(from, to < 0 ? text.length() : to));
        return (from == 0 ? "" : "… ") + words + (to < 0 ? "" : " …");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
