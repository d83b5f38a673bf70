// Lights up every part of a passage while its fact is pointed at, focused, or the page's target.
(() => {
  const light = (id, on) => {
    for (const part of document.querySelectorAll(`mark[data-passage="${CSS.escape(id)}"]`)) {
      part.classList.toggle("lit", on);
    }
  };
  const passage = (event) => {
    const fact = event.target.closest?.(".resting > li");
    const link = fact?.querySelector('a[href^="#p"]');
    return link ? link.hash.slice(2) : "";
  };
  let target = "";
  const follow = () => {
    light(target, false);
    target = location.hash.startsWith("#p") ? location.hash.slice(2) : "";
    light(target, true);
  };
  document.addEventListener("DOMContentLoaded", follow);
  window.addEventListener("hashchange", follow);
  for (const [event, on] of [["mouseover", true], ["focusin", true], ["mouseout", false], ["focusout", false]]) {
    document.addEventListener(event, (e) => {
      const id = passage(e);
      if (id && id !== target) light(id, on);
    });
  }
})();
