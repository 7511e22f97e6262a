"use strict";
(() => {
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  for (const form of document.querySelectorAll("form[data-list]")) {
    const list = document.getElementById(form.dataset.list);
    const status = form.querySelector("[role=status]");
    const search = form.querySelector("[type=search]");
    const choices = [...form.querySelectorAll("select")];
    const items = [...list.querySelectorAll("[data-item]")].map(element => ({element}));
    const groups = [...list.querySelectorAll("[data-group]")].reverse();

    const apply = () => {
      const words = fold(search.value).split(/\s+/).filter(Boolean);
      const wanted = choices.filter(choice => choice.value);
      const active = words.length + wanted.length > 0;
      let shown = 0;
      for (const item of items) {
        const data = item.element.dataset;
        let fits = wanted.every(choice => (data[choice.name] || "").split(" ").includes(choice.value));
        if (fits && words.length > 0) {
          item.text ??= fold(item.element.textContent);
          fits = words.every(word => item.text.includes(word));
        }
        item.element.hidden = !fits;
        shown += fits;
      }
      for (const group of groups) {
        group.hidden = active && !group.querySelector("[data-item]:not([hidden])");
        const details = group.querySelector(":scope > details");
        if (details && active) details.open = !group.hidden;
      }
      status.textContent = form.dataset.count.replace("{shown}", shown).replace("{all}", items.length);
    };

    form.addEventListener("input", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", event => event.preventDefault());
    form.hidden = false;
    apply();
  }

  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
      if (at.matches("[data-item], [data-group]")) at.hidden = false;
    }
    const own = target.querySelector(":scope > details");
    if (own) own.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
  });
})();
