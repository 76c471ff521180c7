// On the page before registration opens: comes back by itself at the second, by the server's clock.
const form = document.querySelector("form[data-opens]");
const DAY = 24 * 3600 * 1000;

if (form) {
  // The page may come from a cache, and the visitor's clock may be wrong: the server says what time it is.
  const left = async () => {
    const text = await (await fetch(location.href, { cache: "no-store" })).text();
    const now = text.match(/data-now="(\d+)"/)?.[1];
    return now === undefined ? 0 : Number(form.dataset.opens) - Number(now);
  };
  const wait = async () => {
    const time = await left().catch(() => 5000);
    if (time > DAY) return;
    form.querySelector("[data-opens-alone]").hidden = false;
    if (time <= 0) location.reload();
    else setTimeout(wait, time > 60000 ? time - 30000 : time + Math.random() * 500);
  };
  wait();
}
