/**
 * A button that stands for a filter and removes it.
 * @param label name of the filter
 * @param position place of the layer whose colour it takes
 */
export function chip(label: string, remove: () => void, position?: string): HTMLButtonElement {
  const made = button('chip', `${label} ×`, remove);
  if (position) made.dataset.layer = position;
  made.setAttribute('aria-label', `Remove filter ${label}`);
  return made;
}

/** A button that removes all filters. */
export function clearAll(clear: () => void): HTMLButtonElement {
  return button('clear', 'Clear all', clear);
}

function button(name: string, words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}
