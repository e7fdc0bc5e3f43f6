import { addressesHaveOneTitle } from '#rules/addresses-have-one-title.ts';
import { answersHaveAPlace } from '#rules/answers-have-a-place.ts';
import { contentHoldsNoCode } from '#rules/content-holds-no-code.ts';
import { datesLieInThePast } from '#rules/dates-lie-in-the-past.ts';
import { diagramsAreRich } from '#rules/diagrams-are-rich.ts';
import { endedThingsAreLinked } from '#rules/ended-things-are-linked.ts';
import { endingsAreTold } from '#rules/endings-are-told.ts';
import { eventsMakeSense } from '#rules/events-make-sense.ts';
import { factsAreFresh } from '#rules/facts-are-fresh.ts';
import { formerIdsAreFree } from '#rules/former-ids-are-free.ts';
import { headingsHaveIds } from '#rules/headings-have-ids.ts';
import { layerPagesAreWhole } from '#rules/layer-pages-are-whole.ts';
import { layersStandInOrder } from '#rules/layers-stand-in-order.ts';
import { linksResolve } from '#rules/links-resolve.ts';
import { namesAreUnique } from '#rules/names-are-unique.ts';
import { nothingIsLeftToFill } from '#rules/nothing-is-left-to-fill.ts';
import { pagesHaveAnAddress } from '#rules/pages-have-an-address.ts';
import { proseHasMeasure } from '#rules/prose-has-measure.ts';
import { reasonsAreParticular } from '#rules/reasons-are-particular.ts';
import { referencesExist } from '#rules/references-exist.ts';
import { referencesStandOnce } from '#rules/references-stand-once.ts';
import type { Rule } from '#rules/rule.ts';
import { sentencesStandOnce } from '#rules/sentences-stand-once.ts';
import { tagsAreKnown } from '#rules/tags-are-known.ts';
import { talksAreListed } from '#rules/talks-are-listed.ts';
import { toolsHaveOneHome } from '#rules/tools-have-one-home.ts';
import type { Problem } from '#model/problem.ts';
import { readContent, type Content } from '#model/sources.ts';

/** Every law, in the order of their names. */
export const RULES: readonly Rule[] = [
  addressesHaveOneTitle,
  answersHaveAPlace,
  contentHoldsNoCode,
  datesLieInThePast,
  diagramsAreRich,
  endedThingsAreLinked,
  endingsAreTold,
  eventsMakeSense,
  factsAreFresh,
  formerIdsAreFree,
  headingsHaveIds,
  layerPagesAreWhole,
  layersStandInOrder,
  linksResolve,
  namesAreUnique,
  nothingIsLeftToFill,
  pagesHaveAnAddress,
  proseHasMeasure,
  reasonsAreParticular,
  referencesExist,
  referencesStandOnce,
  sentencesStandOnce,
  tagsAreKnown,
  talksAreListed,
  toolsHaveOneHome,
];

/**
 * Reads a content folder and judges it.
 * @param root absolute path of the content folder
 * @returns every problem, by file, line and column
 */
export function judge(root: string): { content: Content; problems: Problem[] } {
  const content = readContent(root);
  const problems = [...content.world.problems, ...RULES.flatMap((rule) => [...rule.check(content)])];
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.text.localeCompare(b.text));
  return { content, problems };
}
