// What every page loads: small elements that make the page nicer, none of which it needs.
import '#browser/theme-switch.ts';
import '#browser/phone-menu.ts';
import '#browser/on-this-page.ts';
import '#browser/search-opener.ts';
import '#browser/term-opener.ts';
import '#browser/section-focus.ts';

// A page reached from a search shows the words that led there; only then is their code loaded.
if (new URLSearchParams(location.search).has('mark')) void import('#browser/marked-words.ts');
