import type { Authored } from '#model/graph.ts';
import type { Talk, Track } from '#model/joined.ts';
import type { TrackFile } from '#model/tracks.ts';
import { trackUrl } from '#model/urls.ts';

/**
 * Joins tracks to their talks, and tells each talk of the tracks that it stands in.
 * @returns tracks in their own order
 */
export function joinTracks(entries: Authored<TrackFile>[], talks: ReadonlyMap<string, Talk>): Track[] {
  const sorted = [...entries].sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
  return sorted.map(({ id, data }) => {
    const steps = data.steps.flatMap(({ talk, why }) => (talks.has(talk) ? [{ talk: talks.get(talk)!, why }] : []));
    const track: Track = { ...data, id, url: trackUrl(id), steps };
    for (const { talk } of steps) talk.tracks.push(track);
    return track;
  });
}
