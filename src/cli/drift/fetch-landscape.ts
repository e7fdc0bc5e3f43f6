const REPOSITORY = 'cncf/landscape';
/** Milliseconds after which the answer is waited for no longer. */
const PATIENCE = 60_000;

/** The landscape file as text, and the name to cite it by. */
export interface FetchedLandscape {
  text: string;
  source: string;
}

/**
 * Gets the landscape file of the newest commit from the CNCF's repository.
 * @throws where the network does not give it
 */
export async function fetchLandscape(): Promise<FetchedLandscape> {
  // The API answers with the bare hash where this type is asked for: https://docs.github.com/en/rest/commits/commits
  const commit = await textAt(`https://api.github.com/repos/${REPOSITORY}/commits/HEAD`, { accept: 'application/vnd.github.sha' });
  const text = await textAt(`https://raw.githubusercontent.com/${REPOSITORY}/${commit}/landscape.yml`);
  return { text, source: `https://github.com/${REPOSITORY}/blob/${commit}/landscape.yml` };
}

async function textAt(address: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(PATIENCE) }).catch((error: Error) => error);
  if (answer instanceof Error) throw new Error(`${address} gave nothing: ${answer.message}`);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}
