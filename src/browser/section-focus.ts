/** Moves focus to the section that a link leads to, so that Tab goes on from there and screen readers read on there. */
function focusTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

window.addEventListener('hashchange', focusTarget);
focusTarget();
