// Ctrl+Enter saves the form that one is typing in, by its main button.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  const form = event.target instanceof Element ? event.target.closest("form") : null;
  const button = form?.querySelector("button.default, input.default");
  if (!button || button.disabled) return;
  event.preventDefault();
  button.click();
});
