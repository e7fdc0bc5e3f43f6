import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env.STRATA_TEST_PORT ?? 4399);
const executablePath = process.env.CHROME_PATH;

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--disable-background-networking'] },
  },
  webServer: { command: `astro preview --ignore-lock --host 127.0.0.1 --port ${port}`, url: `http://127.0.0.1:${port}/`, timeout: 30_000 },
});
