/** A place is a section or an event of a page: the page's number times this, and the order on the page. Events begin at half of it. */
export const PLACES_A_PAGE = 256;
export const FIRST_EVENT = PLACES_A_PAGE / 2;

/** Number of the page on which a place lies. */
export function pageOf(place: number): number {
  return Math.floor(place / PLACES_A_PAGE);
}

/** Its order among the sections of its page, or among the events. */
export function orderOf(place: number): number {
  return place % FIRST_EVENT;
}

/** Whether a place is the line of an event. */
export function isEvent(place: number): boolean {
  return place % PLACES_A_PAGE >= FIRST_EVENT;
}

/** Places in rising order as text: the distance from each to the next, in base 36. */
export function textOfPlaces(places: readonly number[]): string {
  return places.map((place, index) => (place - (places[index - 1] ?? 0)).toString(36)).join('.');
}

/** The places that `textOfPlaces` wrote. */
export function placesOf(text: string): number[] {
  let last = 0;
  return text.split('.').map((step) => (last += Number.parseInt(step, 36)));
}
