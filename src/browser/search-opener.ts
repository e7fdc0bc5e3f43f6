/** Opens search on `/`, Ctrl+K or Cmd+K, and on a press of anything marked so. Its code loads with the first opening. */
async function open(): Promise<void> {
  const { openSearch } = await import('#browser/search-dialog.ts');
  await openSearch();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

document.addEventListener('keydown', (event) => {
  const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if (!command && !slash) return;
  event.preventDefault();
  void open();
});

document.addEventListener('click', (event) => {
  const opener = event.target instanceof Element ? event.target.closest('[data-opens-search]') : null;
  if (!opener || event.ctrlKey || event.metaKey || event.shiftKey || location.pathname === new URL((opener as HTMLAnchorElement).href).pathname) return;
  event.preventDefault();
  void open();
});
