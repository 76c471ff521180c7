package foyer.console.host;

import foyer.platform.web.Page;

public record UnknownHostLinkView(Page page) {}
