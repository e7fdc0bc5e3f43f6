/**
 * Adds a stylesheet to the page, once.
 * @param address of the stylesheet
 * @returns when it has arrived, or has failed to
 */
export function addStylesheet(address: string): Promise<void> {
  const whole = new URL(address, location.href).href;
  if ([...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].some(({ href }) => href === whole)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = whole;
  return new Promise((resolve) => {
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      resolve();
    });
    document.head.append(link);
  });
}
