// Keys of the suggestions. They are live only while a suggestion has the focus, so that nothing is
// decided by a key that was meant for something else. All of it works without them.
"use strict";

const section = document.querySelector(".suggestions");
const open = section ? [...section.querySelectorAll("ol > li.open")] : [];

function go(item, step) {
  const all = [...section.querySelectorAll("ol > li")];
  const rest = step > 0 ? all.slice(all.indexOf(item) + 1) : all.slice(0, all.indexOf(item)).reverse();
  const next = rest.find((each) => each.classList.contains("open"));
  if (next) {
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}

if (open.length) {
  section.classList.add("keys");
  section.querySelector(".keys-help").hidden = false;
  section.addEventListener("keydown", (event) => {
    const item = event.target.closest("ol > li");
    const typing = event.target.matches("input, textarea, select");
    if (!item || typing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.key === "j") go(item, 1);
    else if (event.key === "k") go(item, -1);
    else item.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
  });
}
