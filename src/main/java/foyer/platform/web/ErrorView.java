package foyer.platform.web;

/**
 * @param status 400, 403, 404, 405, 413, 429, 500 or 503
 * @param requestId finds the request's lines in the log
 */
public record ErrorView(Page page, int status, String requestId) {}
