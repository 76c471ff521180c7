// Leads to the summary of what is missing, so that nobody has to look for it.
document.querySelector(".errors")?.focus();
