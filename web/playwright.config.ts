import { defineConfig, devices } from "@playwright/test";
import { existsSync } from "node:fs";

// A browser of the machine, where there is one; else Playwright's own (`npx playwright install chromium`).
const own = process.env.CHROMIUM ?? "/usr/bin/chromium";

export default defineConfig({
  testDir: "browser",
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: "list",
  globalSetup: "./browser/setup.ts",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: existsSync(own) ? own : undefined, args: ["--no-sandbox"] },
    locale: "en-GB",
    reducedMotion: "reduce",
    trace: "off",
  },
});
