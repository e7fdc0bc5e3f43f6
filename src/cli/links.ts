import { resolve } from 'node:path';
import { contentFolder } from '#cli/content-folder.ts';
import { checkLinks } from '#cli/links/check-links.ts';
import { KNOWN_LOSSES } from '#cli/links/known.ts';
import { POLITE } from '#cli/links/manners.ts';
import { questionFor } from '#cli/links/question.ts';

// The one verb that asks the clock: it judges the world outside today, and no build or check runs it.
process.exitCode = await checkLinks(process.argv.slice(2), {
  root: contentFolder(),
  known: KNOWN_LOSSES,
  manners: POLITE,
  cacheFile: resolve('node_modules/.cache/strata/links.json'),
  now: new Date(),
  questionFor,
  print: (line) => {
    console.log(line);
  },
});
