// Pictures of every view for docs/, made where PICTURES names a folder: PICTURES=../docs/page npm run browser pictures
import { expect, test } from "./served";

const folder = process.env.PICTURES;

test.skip(!folder, "PICTURES is not set");
for (const [look, size, scheme] of [["light", [1280, 800], "light"], ["dark", [1280, 800], "dark"], ["phone", [375, 740], "light"]] as const) {
  test(`pictures, ${look}`, async ({ page, served }) => {
    await page.setViewportSize({ width: size[0], height: size[1] });
    await page.emulateMedia({ colorScheme: scheme });
    const assaults = await (await fetch(`${served.url}/api/incidents?kind=ASSAULT`)).json();
    const told = assaults.rows.toSorted((a: { figures: object[] }, b: { figures: object[] }) => b.figures.length - a.figures.length)[0];
    const claims = await (await fetch(`${served.url}/api/things/${told.incident}`)).json();
    const views = { now: "/", charts: "/charts", map: "/map", incident: `/incident/${told.incident}`,
      report: `/report/${claims.members[0].report}#${claims.members[0].claim}`, review: "/review",
      ask: "/ask?question=strikes%20of%20more%20than%2010%20drones" };
    for (const [name, view] of Object.entries(views)) {
      await page.goto(served.url + view);
      await expect(page.locator("main h1").first()).toBeAttached();
      if (name === "ask") await expect(page.locator("main table tr").first()).toBeVisible();
      await page.waitForTimeout(900);
      await page.screenshot({ path: `${folder}/${name}-${look}.png` });
    }
  });
}
