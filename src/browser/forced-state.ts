/** What a specimen can show although nobody points, tabs or has been there. */
const STATES: { state: string; pseudo: RegExp; forced: string; targets: string }[] = [
  { state: 'hover', pseudo: /:hover/g, forced: '[data-forced="hover"]', targets: '*' },
  { state: 'focus', pseudo: /:focus(?:-visible)?(?![\w-])/g, forced: '[data-forced="focus"]', targets: 'a, button, input, select, summary, [tabindex="0"]' },
  { state: 'focus', pseudo: /:focus-within/g, forced: ':has([data-forced="focus"])', targets: '' },
  { state: 'visited', pseudo: /:visited/g, forced: '[data-forced="visited"]', targets: 'a' },
];

let isTaught = false;

/** Shows what it holds as if the reader pointed at it, had focus in it or had been there: `data-forces` says which, `data-on` to what. */
class ForcedState extends HTMLElement {
  connectedCallback(): void {
    if (!isTaught) for (const sheet of document.styleSheets) teach(sheet.cssRules);
    isTaught = true;
    for (const { state, targets } of STATES) {
      if (state !== this.dataset.forces || !targets) continue;
      for (const element of this.querySelectorAll(this.dataset.on ?? targets)) element.setAttribute('data-forced', state);
    }
  }
}

/** Lets every rule that waits for a state hold where the state is forced, with the same weight. */
function teach(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      let selector = rule.selectorText;
      for (const { pseudo, forced } of STATES) selector = selector.replace(pseudo, (found) => `:is(${found}, ${forced})`);
      if (selector !== rule.selectorText) rule.selectorText = selector;
    }
    if ('cssRules' in rule) teach(rule.cssRules as CSSRuleList);
  }
}

customElements.define('forced-state', ForcedState);
