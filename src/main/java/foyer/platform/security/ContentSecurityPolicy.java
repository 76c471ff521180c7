package foyer.platform.security;

/** What browsers may load and run on our pages: our own files, nothing inline, nothing from elsewhere. */
public final class ContentSecurityPolicy {
    /** Every page, unless its controller says otherwise. No other page may show it in a frame. */
    public static final String PAGES = policy("'self'", "'self'", "'none'");

    /** For a page that is made to be shown in frames of other websites: it runs no script and sends no form. */
    public static final String IN_FRAMES = policy("'none'", "'none'", "*");

    private ContentSecurityPolicy() {}

    private static String policy(String scripts, String forms, String frames) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src " + scripts,
                "style-src 'self'",
                "img-src 'self' data:",
                "font-src 'self'",
                "media-src 'self'",
                "connect-src " + scripts,
                "form-action " + forms,
                "base-uri 'none'",
                "frame-ancestors " + frames,
                "manifest-src 'self'");
    }
}
