/** Whether a change of that month, or of that year where no more is known, may be newer than the last look. */
export const isSince = (month: string, since: string) => month.padEnd(7, '-12') >= since;

/** Shows what of the section is newer than the last look: its signs, and the lists at its edge with their counts. */
export function showSince(section: ParentNode, since: string): void {
  for (const sign of section.querySelectorAll<SVGElement>('.labels [data-month]')) {
    sign.toggleAttribute('hidden', !isSince(sign.dataset.month!, since));
  }
  // A name that begins under the veil would be half read; its sign stays.
  for (const name of section.querySelectorAll<SVGElement>('.labels [data-from]')) name.toggleAttribute('hidden', name.dataset.from! < since);
  for (const row of section.querySelectorAll<HTMLElement>('[data-months]')) {
    const all = row.dataset.months!.split(' ').filter(Boolean);
    const newer = all.filter((month) => isSince(month, since)).length;
    let named = 0;
    for (const change of row.querySelectorAll<HTMLElement>('[data-month]')) {
      change.hidden = !isSince(change.dataset.month!, since);
      if (!change.hidden) named += 1;
    }
    row.querySelector('.count')!.textContent = String(newer);
    const rest = row.querySelector<HTMLElement>('[data-more]')!;
    rest.hidden = newer > 0 && newer === named;
    if (newer > 0) rest.textContent = `${newer - named} more`;
    else if (all.length > 0) rest.textContent = 'none since';
  }
}
