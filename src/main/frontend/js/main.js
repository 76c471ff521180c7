// Everything here only makes pages quicker to use; each works without it.
import "./menu.js";
import "./errors.js";
import "./once.js";
import "./again.js";
import "./line.js";
import "./opens.js";
