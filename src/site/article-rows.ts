import { byDate, compareNames, type Graph } from '#model/graph.ts';
import type { Citation } from '#model/fields.ts';
import type { Event, Term, Tool } from '#model/joined.ts';
import { hasHappened } from '#model/marks.ts';

/** The month in which the article appeared. */
const ARTICLE_MONTH = '2020-12';

/** One name of the 2020 article and what became of it. */
export interface ArticleRow {
  name: string;
  thing: Tool | Term;
  /** The event that matters most, if anything changed since the article. */
  event: Event | undefined;
  /** The day up to which no change was found, where nothing changed. */
  unchangedBy: string;
  source: Citation | undefined;
}

/** Every name of the article, sorted, each with the change that tells most: its end, else its newest. */
export function articleRows({ tools, terms, edition }: Graph): ArticleRow[] {
  const rows = [...tools, ...terms].flatMap((thing) => thing.inArticle.map((name) => rowOf(name, thing, edition.date)));
  return rows.sort((a, b) => compareNames(a.name, b.name));
}

function rowOf(name: string, thing: Tool | Term, today: string): ArticleRow {
  const since = [...thing.events, ...thing.mentions]
    .sort(byDate)
    .filter((event) => event.date >= ARTICLE_MONTH && hasHappened({ ...event, subject: thing.id, object: undefined }, today));
  const named = since.filter((event) => event.text.toLowerCase().includes(name.toLowerCase()));
  const end = thing.type === 'tool' ? thing.end : undefined;
  const isOwnName = name.toLowerCase() === thing.name.toLowerCase();
  const event = (isOwnName ? end : undefined) ?? named.at(-1) ?? end ?? since.at(-1);
  const source = thing.type === 'tool' ? thing.status : thing.sources[0];
  return { name, thing, event, unchangedBy: thing.type === 'tool' ? thing.status.checked : thing.reviewed, source };
}
