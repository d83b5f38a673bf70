// Light or dark, remembered in this browser only. Runs in <head>, so that no page flashes.
(() => {
  const root = document.documentElement;
  const read = () => {
    try { return localStorage.getItem("theme") || ""; } catch { return ""; }
  };
  const apply = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    for (const button of document.querySelectorAll(".themes button")) {
      button.setAttribute("aria-pressed", String(button.dataset.theme === theme));
    }
  };
  apply(read());
  document.addEventListener("DOMContentLoaded", () => {
    for (const set of document.querySelectorAll(".themes")) {
      set.hidden = false;
      set.addEventListener("click", (event) => {
        const button = event.target.closest("button");
        if (!button) return;
        try { localStorage.setItem("theme", button.dataset.theme); } catch { /* private mode */ }
        apply(button.dataset.theme);
      });
    }
    apply(read());
  });
})();
