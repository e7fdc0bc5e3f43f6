import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerFeed, SITE_FEED, TALKS_FEED } from '#feeds/alternates.ts';
import { atomXml, type AtomFeed } from '#feeds/atom-xml.ts';
import { escapeXml } from '#feeds/escape-xml.ts';
import { eventFeed, sentenceOf } from '#feeds/event-feed.ts';
import { talkFeed } from '#feeds/talk-feed.ts';
import type { Graph } from '#model/graph.ts';
import { address, graph, withEvent } from './world.ts';

const about = { id: 'changes', feed: SITE_FEED, page: '/then-and-now/', edition: graph.edition.date };
const feedOf = ({ events }: Graph) => eventFeed(events, about, address);
const event = ({ events }: Graph, id: string) => events.find((each) => each.id === id)!;
const EMPTY: AtomFeed = {
  id: 'none',
  title: 'None',
  subtitle: 'Of nothing.',
  self: 'https://a.example/feed.xml',
  page: 'https://a.example/',
  edition: '2026-01-31',
  entries: [],
};

test('an event is told as a sentence with its date and layer, and names its subject', () => {
  assert.equal(sentenceOf(event(graph, 'raft-ended')), '2023-04: The raft sank at its mooring. Ground.');
  const other = withEvent('raft-rope', { text: 'The rope was cut.', date: '2022-01-02' });
  assert.equal(sentenceOf(event(other, 'raft-rope')), '2022-01-02: Raft: The rope was cut. Ground.');
});

test('a feed of events is newest first, and an entry leads to the line that carries its source', () => {
  const { entries, self, page } = feedOf(graph);
  assert.deepEqual(
    entries.map(({ id }) => id),
    ['events/raft-ended', 'events/slab-accepted'],
  );
  assert.equal(self, 'https://world.example/feed.xml');
  assert.equal(page, 'https://world.example/then-and-now/');
  assert.equal(entries[0]!.link, 'https://world.example/tools/raft/#raft-ended');
  assert.deepEqual(entries[0]!.sources, ['https://example.org/raft']);
  assert.equal(entries[0]!.summary, 'What now: Move to a slab, which does not float. Source: Raft (checked 2026-01-10).');
  assert.deepEqual(entries[0]!.categories, [{ term: 'ground', label: 'Ground' }]);
});

test('what lies ahead is dated with the day when it was published or first read, never with a day to come', () => {
  const source = { url: 'https://example.org/raft', title: 'Raft', checked: '2026-01-10' };
  const read = withEvent('slab-ends', { date: '2030', announced: true, text: 'The slab is to go.' });
  assert.equal(feedOf(read).entries[0]!.updated, '2026-01-10');
  assert.match(feedOf(read).entries[0]!.title, /^Announced for 2030: /);
  const published = withEvent('slab-ends', { date: '2030', announced: true, citations: [source, { ...source, published: '2025-11' }] });
  assert.equal(feedOf(published).entries[0]!.updated, '2025-11');
});

test('a feed of events holds the newest hundred', () => {
  const many = Array.from({ length: 120 }, (_, index) => ({ ...event(graph, 'slab-accepted'), id: `more-${index}` }));
  const { entries } = eventFeed([...graph.events, ...many], about, address);
  assert.equal(entries.length, 100);
  assert.equal(entries[0]!.id, 'events/raft-ended');
});

test('the feed of a layer carries its name and address', () => {
  assert.deepEqual(layerFeed(graph.layers[0]!), { type: 'application/atom+xml', title: 'Strata: what changed in Ground', path: '/layers/ground/feed.xml' });
});

test('a talk comes with its speakers, its date, the day when its entry was checked, and the way to the recording', () => {
  const { entries, self } = talkFeed(graph.talks, graph.edition.date, address);
  assert.equal(self, address(TALKS_FEED.path));
  assert.deepEqual(entries, [
    {
      id: 'talks/standing-still',
      title: 'Standing Still, by A. Speaker.',
      link: 'https://world.example/talks/standing-still/',
      published: '2019-05',
      updated: '2026-01-10',
      summary: 'Small Conference, 2019-05, 25 min. Why does a floor matter? It shows the fall first.',
      sources: ['https://example.org/watch/standing-still'],
      categories: [{ term: 'ground', label: 'Ground' }],
    },
  ]);
  const lost = talkFeed([{ ...graph.talks[0]!, gone: { noticed: '2026-01-20', remains: 'The slides are left.' } }], '2026-01-31', address).entries[0]!;
  assert.match(lost.summary, /Its recording was found gone on 2026-01-20\. The slides are left\.$/);
  assert.deepEqual(lost.sources, []);
  const old = { ...graph.talks[0]!, id: 'old', evidence: { ...graph.talks[0]!.evidence, checked: '2025-01-01' } };
  assert.deepEqual(
    talkFeed([old, ...graph.talks], '2026-01-31', address).entries.map(({ id }) => id),
    ['talks/standing-still', 'talks/old'],
  );
});

test('Atom has an id that no address changes, days as moments, and the date of its newest entry', () => {
  const xml = atomXml(feedOf(graph));
  assert.match(
    xml,
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="en-GB">\n<id>tag:strata\.example,2026:feeds\/changes<\/id>/,
  );
  assert.match(xml, /<rights>CC BY 4\.0<\/rights>\n<entry>\n<id>tag:strata\.example,2026:events\/raft-ended<\/id>/);
  assert.deepEqual(
    [...xml.matchAll(/<updated>(.*)<\/updated>/g)].map(([, moment]) => moment),
    ['2023-04-01T00:00:00Z', '2023-04-01T00:00:00Z', '2021-06-15T00:00:00Z'],
  );
  assert.match(xml, /<link rel="via" href="https:\/\/example\.org\/raft"\/>/);
  assert.match(atomXml(EMPTY), /<updated>2026-01-31T00:00:00Z<\/updated>/);
});

test('no text can break the XML, and what XML cannot hold is left out', () => {
  assert.equal(escapeXml('a < b & "c" > d'), 'a &lt; b &amp; &quot;c&quot; &gt; d');
  assert.equal(escapeXml('bell\u0007, half \uD83D, whole 😀, tab\t'), 'bell, half , whole 😀, tab\t');
  const [entry] = feedOf(graph).entries;
  const xml = atomXml({ ...EMPTY, entries: [{ ...entry!, title: '</title><script>', link: 'https://a.example/?a=1&b="2"' }] });
  assert.match(
    xml,
    /<title>&lt;\/title&gt;&lt;script&gt;<\/title>\n<link rel="alternate" type="text\/html" href="https:\/\/a\.example\/\?a=1&amp;b=&quot;2&quot;"\/>/,
  );
});
