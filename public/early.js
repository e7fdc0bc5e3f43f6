// Runs before the first paint, so that no wrong theme flashes. With storage blocked the system's theme holds.
document.documentElement.dataset.script = '';
try {
  const theme = localStorage.getItem('strata:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
