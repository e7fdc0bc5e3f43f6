import { saveFile } from '#browser/save-file.ts';
import { parseMarks, readMarks, TALK_MARKS, textOf, toggle, writeMarks, type TalkMarks } from '#browser/talk-marks.ts';

/** Lets a reader mark talks as watched or for later, and export, import and erase the list. */
class TalkDevice extends HTMLElement {
  #marks: TalkMarks = readMarks();

  connectedCallback(): void {
    for (const place of document.querySelectorAll<HTMLElement>('[data-marks-of]:empty')) this.#addButtons(place);
    this.addEventListener('click', (event) => {
      const act = (event.target as HTMLElement).dataset.act;
      if (act === 'export') saveFile('strata-talks.json', textOf(this.#marks));
      if (act === 'erase') this.#set({ watched: [], later: [] }, 'The list is erased.');
    });
    this.querySelector('input')?.addEventListener('change', (event) => void this.#import(event.target as HTMLInputElement));
    this.#show();
  }

  #addButtons(place: HTMLElement): void {
    if (place.firstChild) return;
    for (const mark of TALK_MARKS) {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.mark = mark;
      button.textContent = mark === 'later' ? 'Later' : 'Watched';
      button.addEventListener('click', () => {
        this.#set(toggle(this.#marks, mark, place.dataset.marksOf!));
      });
      place.append(button);
    }
  }

  #set(marks: TalkMarks, said = ''): void {
    this.#marks = marks;
    const isKept = writeMarks(marks);
    this.#show(isKept ? said : 'This browser keeps nothing for us: the list ends with the page.');
  }

  #show(said = ''): void {
    for (const place of document.querySelectorAll<HTMLElement>('[data-marks-of]')) {
      for (const button of place.querySelectorAll<HTMLElement>('[data-mark]')) {
        button.setAttribute('aria-pressed', String(this.#marks[button.dataset.mark as keyof TalkMarks].includes(place.dataset.marksOf!)));
      }
    }
    const { watched, later } = this.#marks;
    const sum = watched.length + later.length === 0 ? 'Nothing is marked.' : `${watched.length} watched, ${later.length} for later.`;
    const status = this.querySelector('[data-sum]');
    if (status) status.textContent = said ? `${said} ${sum}` : sum;
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const read = parseMarks(await file.text());
    if (read) this.#set(read, 'The file is read.');
    else this.#show('This file holds no list of talks; the list stays as it was.');
    input.value = '';
  }
}

customElements.define('talk-device', TalkDevice);
