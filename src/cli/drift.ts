import { contentFolder } from '#cli/content-folder.ts';
import { KNOWN_ENDOFLIFE, KNOWN_LANDSCAPE } from '#cli/drift/known.ts';
import { holdAgainst } from '#cli/drift/hold-against.ts';

process.exitCode = await holdAgainst(process.argv.slice(2), {
  root: contentFolder(),
  known: { landscape: KNOWN_LANDSCAPE, endoflife: KNOWN_ENDOFLIFE },
  print: (line) => {
    console.log(line);
  },
});
