// Sends a form once: a second press within five seconds is the same press. The server would answer it with the first result anyway.
const sent = new WeakMap();

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  const button = event.submitter?.value ?? "";
  const before = sent.get(form);
  if (before && before.button === button && event.timeStamp - before.at < 5000) {
    event.preventDefault();
    return;
  }
  sent.set(form, { button, at: event.timeStamp });
});
