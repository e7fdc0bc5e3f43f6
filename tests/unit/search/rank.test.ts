import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameRecord } from '#search/names.ts';
import { didYouMean, findNames, groupByKind } from '#search/rank.ts';

const RECORDS: NameRecord[] = [
  { n: 'Service Mesh', u: '/layers/service-mesh/', k: 'layer' },
  { n: 'Service mesh', u: '/terms/service-mesh/', k: 'term' },
  { n: 'Kubernetes', a: ['k8s'], u: '/tools/kubernetes/', k: 'tool' },
  { n: 'Kubernetes is Still Hard', a: ['Michelle Noorali'], u: '/talks/hard/', k: 'talk' },
  { n: 'Weave Net', a: ['Weavenet'], u: '/tools/weave-net/', k: 'tool', e: '2024-02-05' },
  { n: 'kube-proxy', u: '/tools/kube-proxy/', k: 'tool' },
];
const first = (query: string) => findNames(query, RECORDS)[0]?.record.u;

test('an exact name, alias or former name comes first, however it is spaced', () => {
  assert.equal(first('kubernetes'), '/tools/kubernetes/');
  assert.equal(first('K8S'), '/tools/kubernetes/');
  assert.equal(first('weavenet'), '/tools/weave-net/');
  assert.equal(first('weave net'), '/tools/weave-net/');
});

test('on a tie a layer stands before a term', () => {
  assert.deepEqual(
    findNames('service mesh', RECORDS).map(({ record }) => record.k),
    ['layer', 'term'],
  );
});

test('parts of names and speakers are found', () => {
  assert.equal(first('kube-p'), '/tools/kube-proxy/');
  assert.equal(first('noorali'), '/talks/hard/');
});

test('a misspelt name leads to the nearest one', () => {
  assert.equal(didYouMean('kuberentes', RECORDS), 'Kubernetes');
});

test('groups stand in the order of their best hit', () => {
  const order = groupByKind([{ kind: 'tool' }, { kind: 'talk' }, { kind: 'tool' }, { kind: 'layer' }]);
  assert.deepEqual(
    order.map(({ kind }) => kind),
    ['tool', 'tool', 'talk', 'layer'],
  );
});

test('nothing is found for nothing', () => {
  assert.deepEqual(findNames(' - ', RECORDS), []);
});
