/**
 * A button that stands for a filter and removes it.
 * @param label name of the filter; "Clear all" stands for all
 * @param position place of the layer whose colour it takes
 */
export function chip(label: string, remove: () => void, position?: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = label === 'Clear all' ? 'clear' : 'chip';
  button.textContent = label === 'Clear all' ? label : `${label} ×`;
  if (position) button.dataset.layer = position;
  if (label !== 'Clear all') button.setAttribute('aria-label', `Remove filter ${label}`);
  button.addEventListener('click', remove);
  return button;
}
