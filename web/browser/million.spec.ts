// How soon each view of a large ledger can be used: LEDGER=/tmp/million.db npm run browser -- million
import { expect, test } from "@playwright/test";
import { Served } from "./served";

const ledger = process.env.LEDGER;

test.skip(!ledger, "LEDGER is not set");
test("every view of a large ledger is there within a second", async ({ page }) => {
  test.setTimeout(180_000);
  const served = new Served(false, ledger);
  await served.start();
  const rows = async (list: string) => (await (await fetch(`${served.url}/api/${list}?limit=1`)).json()).rows[0];
  const [incident, report] = [await rows("incidents"), await rows("reports")];
  const views: [string, string, string][] = [
    ["now", "/", ".stream > li"], ["charts", "/charts", "figure rect.bar"], ["map", "/map", ".map .land, aside li"],
    ["incident", `/incident/${incident.incident}`, ".stream > li, table"], ["report", `/report/${report.report}`, ".claim"],
    ["read", "/read", "textarea"], ["review", "/review", ".card"], ["ask", "/ask", "textarea"],
  ];
  const slow: string[] = [];
  for (const [name, view, shown] of views) {
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      await page.goto("about:blank");
      const start = Date.now();
      await page.goto(served.url + view, { waitUntil: "commit" });
      await expect(page.locator(shown).first()).toBeVisible();
      // It answers a key: the page is no longer busy.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      times.push(Date.now() - start);
    }
    const best = Math.min(...times);
    console.log(`${name.padStart(10)} ${times.join(" ")} ms`);
    if (best > 1000) slow.push(`${name}: ${best} ms`);
  }
  await served.stop();
  expect(slow).toEqual([]);
});
