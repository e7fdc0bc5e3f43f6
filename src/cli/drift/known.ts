import type { KnownDifference } from '#cli/drift/difference.ts';

const PART = 'Theirs is the front page of the company or the whole project; ours is the page of this tool.';
const OLD = 'The file has not followed the move; the repository of the tool names ours.';

/** Differences from the CNCF's landscape file that stay, each with the reason. */
export const KNOWN_LANDSCAPE: readonly KnownDifference[] = [
  { subject: 'argo-cd', field: 'homepage', theirs: 'https://argoproj.github.io/', reason: PART },
  { subject: 'ceph', field: 'homepage', theirs: 'https://ceph.io/en', reason: 'The English front page of the same site.' },
  {
    subject: 'clair',
    field: 'homepage',
    theirs: 'https://www.redhat.com/en/topics/containers/what-is-clair',
    reason: 'Theirs is an article of Red Hat; ours is the documentation that the project keeps.',
  },
  {
    subject: 'container-storage-interface',
    field: 'homepage',
    theirs: 'https://github.com/container-storage-interface',
    reason: 'Theirs lists repositories; ours is the documentation for those who write drivers.',
  },
  { subject: 'eclipse-che', field: 'homepage', theirs: 'https://www.eclipse.org/che/', reason: OLD },
  { subject: 'elasticsearch', field: 'homepage', theirs: 'https://www.elastic.co/', reason: PART },
  {
    subject: 'flagger',
    field: 'homepage',
    theirs: 'https://docs.flagger.app',
    reason: 'Theirs is the documentation; ours is the front page that leads there.',
  },
  { subject: 'gatekeeper', field: 'homepage', theirs: 'https://www.openpolicyagent.org/', reason: PART },
  {
    subject: 'github-actions',
    field: 'homepage',
    theirs: 'https://github.com/features/actions',
    reason: 'Theirs advertises; ours is the documentation.',
  },
  {
    subject: 'google-container-registry',
    field: 'homepage',
    theirs: 'https://cloud.google.com/container-registry/',
    reason: 'The service has ended, and the file keeps the page it had.',
  },
  { subject: 'grafana', field: 'homepage', theirs: 'https://grafana.com/', reason: PART },
  { subject: 'jenkins-x', field: 'homepage', theirs: 'https://jenkins-x.io/', reason: 'The file keeps the address from before the renaming to JayeX.' },
  {
    subject: 'kaniko',
    field: 'repository',
    theirs: 'https://github.com/chainguard-dev/kaniko',
    reason: 'The file follows the fork of Chainguard; our entry is the original, which Google archived.',
  },
  {
    subject: 'karmada',
    field: 'maturity',
    theirs: 'incubating',
    reason: 'Karmada graduated on 3 September 2026, after the copy of the file that was read.',
  },
  { subject: 'karmada', field: 'graduated', theirs: 'no such step', reason: 'As above.' },
  {
    subject: 'kong-ingress-controller',
    field: 'homepage',
    theirs: 'https://konghq.com/',
    reason: 'The file knows the gateway alone; ours is the controller that configures it.',
  },
  {
    subject: 'kong-ingress-controller',
    field: 'repository',
    theirs: 'https://github.com/Kong/kong',
    reason: 'The file knows the gateway alone; ours is the controller that configures it.',
  },
  {
    subject: 'kraken',
    field: 'homepage',
    theirs: 'https://eng.uber.com/introducing-kraken/',
    reason: 'Theirs is the announcement of 2019; the project has no page but its repository.',
  },
  { subject: 'kubewarden', field: 'repository', theirs: 'https://github.com/kubewarden/kubewarden-controller', reason: OLD },
  {
    subject: 'meshery',
    field: 'maturity',
    theirs: 'sandbox',
    reason: 'Meshery moved to incubation on 14 September 2026, after the copy of the file that was read.',
  },
  { subject: 'meshery', field: 'incubating', theirs: 'no such step', reason: 'As above.' },
  { subject: 'metallb', field: 'homepage', theirs: 'https://metallb.universe.tf', reason: OLD },
  {
    subject: 'multus-cni',
    field: 'homepage',
    theirs: 'https://networkbuilders.intel.com/intel-technologies/container-experience-kits',
    reason: 'Theirs collects papers of Intel; the project has no page but its repository.',
  },
  { subject: 'nomad', field: 'homepage', theirs: 'https://www.nomadproject.io/', reason: OLD },
  { subject: 'gitpod', field: 'homepage', theirs: 'https://gitpod.io', reason: 'The file keeps the address from before the renaming to Ona.' },
  {
    subject: 'openebs',
    field: 'accepted',
    theirs: '2024-10-10',
    reason: 'The file tells the second acceptance alone; we tell both, and the archiving between them.',
  },
  { subject: 'openebs', field: 'archived', theirs: 'no such step', reason: 'As above.' },
  {
    subject: 'opengitops',
    field: 'repository',
    theirs: 'https://github.com/open-gitops/project',
    reason: 'Theirs holds the governance; ours holds the principles, which are what is used.',
  },
  { subject: 'openmetrics', field: 'homepage', theirs: 'https://openmetrics.io/', reason: 'Prometheus took the specification in; ours is its place there.' },
  { subject: 'openmetrics', field: 'repository', theirs: 'https://github.com/OpenObservability/OpenMetrics', reason: OLD },
  {
    subject: 'openshift',
    field: 'repository',
    theirs: 'https://github.com/openshift/kubernetes',
    reason: 'Theirs is the Kubernetes inside; the product has no one repository.',
  },
  { subject: 'openstack', field: 'repository', theirs: 'https://github.com/openstack/openstack', reason: 'Theirs is a mirror of a part of ours.' },
  {
    subject: 'opentelemetry',
    field: 'repository',
    theirs: 'https://github.com/open-telemetry/community',
    reason: 'Theirs holds the governance; ours holds the specification.',
  },
  { subject: 'runc', field: 'homepage', theirs: 'https://www.opencontainers.org/', reason: PART },
  {
    subject: 'sigstore',
    field: 'repository',
    theirs: 'https://github.com/sigstore/sigstore',
    reason: 'Theirs is a library; ours is cosign, the command that people install.',
  },
  { subject: 'sonatype-nexus', field: 'homepage', theirs: 'https://www.sonatype.com', reason: PART },
  { subject: 'sops', field: 'homepage', theirs: 'https://github.com/getsops', reason: 'Theirs lists repositories; ours is the page of the project.' },
  { subject: 'terraform', field: 'homepage', theirs: 'https://www.terraform.io/', reason: OLD },
  { subject: 'the-update-framework', field: 'homepage', theirs: 'https://theupdateframework.github.io/', reason: OLD },
  {
    subject: 'the-update-framework',
    field: 'repository',
    theirs: 'https://github.com/theupdateframework/python-tuf',
    reason: 'Theirs is one implementation; ours is the specification.',
  },
];

/** Differences from endoflife.date that stay, each with the reason. */
export const KNOWN_ENDOFLIFE: readonly KnownDifference[] = [
  {
    subject: 'sonatype-nexus',
    field: 'support',
    theirs: 'product nexus',
    reason: 'Each of its monthly releases is supported for 18 months: some fifteen rows that tell no more than this.',
  },
];
