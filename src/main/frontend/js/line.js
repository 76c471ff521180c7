// On the waiting page of those who stand in line: says how many come before, and goes on when it is one's turn.
const form = document.querySelector("form[data-line]");
const EVERY = 1500;
const SAY_EVERY = 20000;

if (form) {
  form.querySelector("[data-line-alone]").hidden = false;
  const number = form.querySelector("[data-line-before]");
  const words = form.querySelector("[data-line-words]").dataset.lineWords;
  const said = form.querySelector("[data-line-said]");
  let saidAt = Date.now();

  const ask = async () => {
    try {
      const answer = await fetch(form.dataset.line, { cache: "no-store" });
      const { before, go } = await answer.json();
      if (go) {
        form.requestSubmit();
        return;
      }
      number.textContent = before;
      if (Date.now() - saidAt > SAY_EVERY) {
        said.textContent = `${words} ${before}`;
        saidAt = Date.now();
      }
    } catch {
      // the next one may get through
    }
    later();
  };
  const later = () => setTimeout(ask, EVERY + Math.random() * 400);
  later();
}
