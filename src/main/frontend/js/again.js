// On the waiting page: sends what was typed once more when the time is over. A little spread keeps people who wait together from coming together.
const form = document.querySelector("form[data-again]");

if (form) {
  form.querySelector("[data-again-words]").hidden = false;
  const spread = Math.random() * 15;
  setTimeout(() => form.requestSubmit(), (Number(form.dataset.again) + spread) * 1000);
}
