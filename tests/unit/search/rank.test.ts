import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeCorpus } from '#search/corpus.ts';
import type { NameRecord } from '#search/names.ts';
import { nearestNames, nearMiss } from '#search/near.ts';
import { findNames, groupByKind } from '#search/rank.ts';

const RECORDS: NameRecord[] = [
  { n: 'Service Mesh', u: '/layers/service-mesh/', k: 'layer', s: 'Takes encryption out of the applications.' },
  {
    n: 'Container Registry',
    u: '/layers/registry/',
    k: 'layer',
    s: 'Stores images.',
    q: [{ asked: ['ImagePullBackOff', 'toomanyrequests: pull rate limit'], section: 'what-goes-wrong' }],
  },
  { n: 'Service mesh', u: '/terms/service-mesh/', k: 'term', s: 'A layer of proxies.' },
  { n: 'Kubernetes', a: ['k8s'], u: '/tools/kubernetes/', k: 'tool', s: 'Runs containers on many machines.' },
  { n: 'Weave Net', a: ['Weavenet'], u: '/was/weave-net/', k: 'exit' },
  { n: 'Weave Net', a: ['Weavenet'], u: '/tools/weave-net/', k: 'tool', m: ['ended'] },
  { n: 'kube-proxy', u: '/tools/kube-proxy/', k: 'tool' },
  { n: 'kube-prometheus', u: '/tools/kube-prometheus/', k: 'tool', s: 'Monitors a cluster.' },
  { n: 'Prometheus', u: '/tools/prometheus/', k: 'tool', s: 'Scrapes numbers.' },
  { n: 'Harbor', u: '/tools/harbor/', k: 'tool', s: 'A registry to host yourself.' },
  { n: 'Buildah', u: '/tools/buildah/', k: 'tool', s: 'Builds images without a daemon.' },
  { n: 'Dynamic Resource Allocation (DRA)', u: '/tools/dra/', k: 'tool' },
  { n: 'Keynote: Kubernetes is Still Hard', a: ['Michelle Noorali'], u: '/talks/hard/', k: 'talk', s: 'What did developers find hard?' },
  { n: 'How Images Are Built', a: ['Ada Novak'], u: '/talks/images/', k: 'talk', s: 'What is in images?' },
];
const rest = () => Promise.resolve();
const corpus = await makeCorpus(RECORDS, rest);
const found = (query: string) => findNames(query, corpus).map(({ record }) => record.u);
const first = (query: string) => found(query)[0];

test('an exact name, alias or former name comes first, however it is spaced or spelt', () => {
  assert.equal(first('kubernetes'), '/tools/kubernetes/');
  assert.equal(first('K8S'), '/tools/kubernetes/');
  assert.equal(first('weave-net'), '/tools/weave-net/');
  assert.equal(first('harbour'), '/tools/harbor/');
});

test('what a name holds in brackets is its abbreviation, and the rest is its name', () => {
  assert.equal(first('DRA'), '/tools/dra/');
  assert.equal(first('dynamic resource allocation'), '/tools/dra/');
});

test('a tie goes to the layer, then the tool, then the term, then the exit', () => {
  assert.deepEqual(found('service mesh').slice(0, 2), ['/layers/service-mesh/', '/terms/service-mesh/']);
  assert.deepEqual(found('weavenet'), ['/tools/weave-net/', '/was/weave-net/']);
});

test('of names that begin so the shorter is first', () => {
  assert.deepEqual(found('kube-p'), ['/tools/kube-proxy/', '/tools/kube-prometheus/']);
});

test('speakers and titles are found, with and without their trimmings', () => {
  assert.equal(first('noorali'), '/talks/hard/');
  assert.equal(first('kubernetes is still hard'), '/talks/hard/');
  assert.equal(first('hard noorali'), '/talks/hard/');
});

test('an error message leads to the thing that answers it, and to the section', () => {
  const [hit] = findNames('ImagePullBackOff', corpus);
  assert.equal(hit?.record.u, '/layers/registry/');
  assert.equal(hit?.section, 'what-goes-wrong');
  assert.equal(hit?.by, 'ImagePullBackOff');
  assert.equal(first('error 429: toomanyrequests, see the pull rate limit of 100'), '/layers/registry/');
});

test('a question leads to the tool that speaks of it before the talk that does', () => {
  assert.equal(first('images without a daemon'), '/tools/buildah/');
  assert.ok(found('images').indexOf('/tools/buildah/') < found('images').length);
});

test('nothing is found for nothing, and chance likenesses are left out', () => {
  assert.deepEqual(found(' - '), []);
  assert.deepEqual(found('purple elephants dance in machines'), []);
});

test('a word that the text of a page holds finds it below those that say it of themselves', () => {
  const place = { stems: new Set(['daemon']), place: 256 * 3, together: new Set(['daemon']) };
  const text = { pages: new Map([[3, place]]), events: new Map(), frequency: new Map([['daemon', 2]]) };
  assert.deepEqual(
    findNames('daemon', corpus, text).map(({ record }) => record.u),
    ['/tools/buildah/', '/tools/kubernetes/'],
  );
});

test('a misspelt name leads to the nearest one', () => {
  const near = (query: string) => nearMiss(query, findNames(query, corpus), corpus);
  assert.equal(near('kuberentes')?.name, 'Kubernetes');
  assert.equal(near('promethues')?.hits[0]?.record.u, '/tools/prometheus/');
  assert.equal(near('servise mesh')?.hits[0]?.record.u, '/layers/service-mesh/');
  assert.equal(near('ImagePulBackOff')?.hits[0]?.record.u, '/layers/registry/');
  assert.equal(near('mishelle noorali')?.hits[0]?.record.u, '/talks/hard/');
});

test('one word of several is put right', () => {
  assert.equal(
    nearMiss('kube promethues', [], corpus, { pages: new Map(), events: new Map(), frequency: new Map() })?.hits[0]?.record.u,
    '/tools/kube-prometheus/',
  );
});

test('a question is the same in other forms of its words', async () => {
  const asked = await makeCorpus([...RECORDS, { n: 'Velero', u: '/tools/velero/', k: 'tool', q: [{ asked: ['back up a cluster'] }] }], rest);
  const hits = findNames('backing up the clusters', asked);
  assert.equal(hits[0]?.by, 'back up a cluster');
  assert.equal(nearMiss('backing up the clusters', hits, asked), undefined);
});

test('a word that some text holds is not taken for misspelt', () => {
  const silent = { pages: new Map(), events: new Map(), frequency: new Map() };
  assert.equal(nearMiss('purple mash', [], corpus, silent)?.name, 'purple mesh');
  assert.equal(nearMiss('purple mash', [], corpus, { ...silent, frequency: new Map([['mash', 1]]) }), undefined);
});

test('what is met as typed, or is too short to tell, is no near miss', () => {
  assert.equal(nearMiss('kube-p', findNames('kube-p', corpus), corpus), undefined);
  assert.equal(nearMiss('hlm', [], corpus), undefined);
  assert.equal(nearMiss('zzzzzzzz', [], corpus), undefined);
});

test('where nothing is found, names that are somewhat like it can be offered', () => {
  assert.deepEqual(nearestNames('promtheos', corpus, 1, 2), ['Prometheus']);
});

test('groups stand in the order of their best hit', () => {
  const order = groupByKind([{ kind: 'tool' }, { kind: 'talk' }, { kind: 'tool' }, { kind: 'layer' }]);
  assert.deepEqual(
    order.map(({ kind }) => kind),
    ['tool', 'tool', 'talk', 'layer'],
  );
});
