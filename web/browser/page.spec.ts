// The seven views by mouse and by keyboard, hostile texts, two reviewers, and a server that goes away.
import AxeBuilder from "@axe-core/playwright";
import { expect, Served, test } from "./served";

const STRIKE = "Russia attacked Ukraine with 312 drones overnight, killing seven people in Odesa, the Ukrainian air force said on Sunday.";

const VIEWS = ["/", "/charts", "/map", "/read", "/review", "/ask?question=strikes%20of%20more%20than%2010%20drones"];

test("now lists incidents, and a filter lives in the address", async ({ page, served }) => {
  await page.goto(served.url);
  await expect(page.locator(".stream > li").first()).toBeVisible();
  await page.getByLabel("Kind").selectOption("PROTEST");
  await expect(page).toHaveURL(/kind=PROTEST/);
  await expect(page.locator(".stream .kind").first()).toHaveText("protest");
  await page.reload();
  await expect(page.getByLabel("Kind")).toHaveValue("PROTEST");
  await page.getByLabel("Words").fill("nosuchword");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Nothing fits these filters.")).toBeVisible();
});

test("the language of the reports and whose figures are drawn live in the address", async ({ page, served }) => {
  await page.goto(served.url);
  await page.locator("select[name=language]").selectOption("uk");
  await expect(page).toHaveURL(/language=uk/);
  await expect(page.locator(".quote").first()).toContainText(/[іїєґ]/i);
  await page.goto(`${served.url}/charts`);
  const bars = page.locator("figure").first().locator("rect.bar");
  await expect(bars.first()).toBeVisible();
  const all = await bars.count();
  await page.getByLabel("Whose figures").selectOption("Volodymyr Zelenskyy");
  await expect(page).toHaveURL(/whose=Volodymyr/);
  await expect.poll(() => bars.count()).toBeLessThan(all);
  await expect(page.locator("figure svg").first()).toContainText("Sources: Volodymyr Zelenskyy ·");
});

test("an empty ledger says so", async ({ page }) => {
  const served = new Served(false);
  await served.start();
  await page.goto(served.url);
  await expect(page.getByText("The ledger holds no reports yet", { exact: false })).toBeVisible();
  await served.stop();
});

test("what is added shows by itself, also after the server was away", async ({ page, served }) => {
  await page.goto(served.url);
  await expect(page.locator(".live.on")).toBeVisible();
  served.add(STRIKE, "2026-07-05");
  await expect(page.getByText("312 drones overnight", { exact: false })).toBeVisible();
  await served.stop();
  await expect(page.locator(".live.off")).toBeVisible();
  await served.start();
  served.add("Protesters blocked a motorway near Belgrade, where 4,250 people gathered, the police said on Sunday.", "2026-07-05");
  await expect(page.getByText("4,250 people", { exact: false })).toBeVisible({ timeout: 30_000 });
});

test("an incident shows who says what, and a claim its words", async ({ page, served }) => {
  await page.goto(`${served.url}/?kind=ASSAULT`);
  await page.locator(".stream .title").first().click();
  await expect(page).toHaveURL(/\/incident\//);
  await expect(page.getByRole("heading", { name: "Claims" })).toBeVisible();
  await page.locator(".stream a", { hasText: "Report" }).first().click();
  await expect(page.locator(".text mark.chosen").first()).toBeVisible();
});

test("fields and words show each other", async ({ page, served }) => {
  await page.goto(`${served.url}/read`);
  await page.getByLabel("Text", { exact: true }).fill(STRIKE);
  await page.getByLabel("Published").fill("2025-07-13");
  await page.getByRole("button", { name: "Read it" }).click();
  await page.locator(".field.m-figure", { hasText: "312" }).click();
  await expect(page.locator(".text mark.chosen")).toContainText(["312"]);
  await page.locator(".text mark", { hasText: "Russia" }).first().click();
  await expect(page.locator(".fields .chosen").first()).toContainText("Russia");
});

test("a text is read by keyboard alone", async ({ page, served }) => {
  await page.goto(`${served.url}/read`);
  await page.getByLabel("Text", { exact: true }).focus();
  await page.keyboard.insertText(STRIKE);
  await page.keyboard.press("Control+Enter");
  await expect(page.locator(".claim").first()).toBeVisible();
  await page.locator(".field").first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".text mark.chosen").first()).toBeVisible();
});

test("texts are never markup, whatever they hold", async ({ page, served }) => {
  const hostile = `Russia attacked Ukraine with 31 drones, <script>window.hit = 1</script><img src=x onerror="window.hit = 1"> said ` +
    `the air force. مرحبا ${"Donau".repeat(400)} שלום. The mayor of Odesa said on Sunday that 5 people were killed.`;
  served.add(hostile);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(`${served.url}/?words=drones`);
  await page.locator(".quote a", { hasText: "31 drones" }).first().click();
  await expect(page.locator(".text")).toContainText("<script>window.hit = 1</script>");
  expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
});

test("charts draw figures by day and are saved with their sources", async ({ page, served }) => {
  await page.goto(`${served.url}/charts?one=RUS&other=UKR`);
  await expect(page.locator("figure rect.bar").first()).toBeVisible();
  await expect(page.locator("figure svg").first()).toContainText("Sources:");
  for (const form of ["SVG", "PNG", "CSV"]) {
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: form }).first().click();
    expect((await saved).suggestedFilename()).toMatch(new RegExp(`\\.${form.toLowerCase()}$`));
  }
});

test("the map draws places, and Crimea within Ukraine unless asked otherwise", async ({ page, served }) => {
  await page.goto(`${served.url}/map`);
  await expect(page.locator(".map .dot").first()).toBeVisible();
  await expect(page.getByLabel("Borders")).toHaveValue("ukr");
  await page.getByLabel("Borders").selectOption("facto");
  await expect(page).toHaveURL(/borders=facto/);
  await page.locator(".map svg").focus();
  const frame = () => page.locator(".map svg").getAttribute("viewBox");
  const before = await frame();
  await page.keyboard.press("+");
  await expect.poll(frame).not.toBe(before);
});

test("decisions are made with one key, undone, and seen by another reviewer", async ({ page, browser, served }) => {
  await page.goto(`${served.url}/review`);
  await page.getByLabel("Who decides").fill("Ana");
  await page.locator(".card").click();
  const words = await page.locator(".card .quote").innerText();
  const incident = await page.locator(".card a", { hasText: "Incident" }).getAttribute("href");
  const waiting = () => page.locator(".tools span", { hasText: "waiting" }).innerText();
  const before = await waiting();
  const other = await (await browser.newContext()).newPage();
  await other.goto(`${served.url}/review`);
  await expect(other.locator(".card .quote")).toHaveText(words);
  await page.keyboard.press("a");
  await expect(page.locator(".findings", { hasText: "Ana" })).toBeVisible();
  await expect(other.locator(".findings", { hasText: "Ana" })).toBeVisible();
  await expect(other.locator(".card .quote")).not.toHaveText(words);
  await page.keyboard.press("u");
  await expect(page.locator(".card .quote")).toHaveText(words);
  expect(await waiting()).toBe(before);
  await page.keyboard.press("c");
  await page.getByLabel("Field").selectOption("place");
  await page.getByLabel("Should be").fill("Corrected-Town");
  await page.keyboard.press("Enter");
  await expect(page.locator(".findings", { hasText: "Corrected-Town" })).toBeVisible();
  await page.goto(served.url + incident);
  await expect(page.locator("h1", { hasText: "Corrected-Town" })).toBeVisible();
});

test("questions are answered, in words and in SQL", async ({ page, served }) => {
  await page.goto(`${served.url}/ask`);
  await page.getByLabel("Question").fill("strikes of more than 10 drones");
  await page.keyboard.press("Enter");
  await expect(page.locator("code")).toContainText("ASSAULT");
  await page.getByRole("textbox", { name: "SQL, read only" }).fill("SELECT count(*) AS reports FROM report_list");
  await page.getByRole("button", { name: "Run" }).click();
  await expect(page.locator("thead")).toContainText("reports");
  await page.getByRole("textbox", { name: "SQL, read only" }).fill("DROP TABLE reports");
  await page.getByRole("button", { name: "Run" }).click();
  await expect(page.getByRole("alert")).toContainText("only questions");
});

test("views are reached by keys, and the page speaks four languages", async ({ page, served }) => {
  await page.goto(served.url);
  await expect(page.locator(".stream > li").first()).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("5");
  await expect(page).toHaveURL(/\/review/);
  for (const [code, word] of [["pt", "Agora"], ["es", "Ahora"], ["uk", "Зараз"], ["en", "Now"]]) {
    await page.getByRole("banner").getByRole("combobox").selectOption(code);
    await expect(page.locator("nav")).toContainText(word);
  }
});

for (const scheme of ["light", "dark"] as const) {
  test(`no serious fault for those who cannot see or point: ${scheme}`, async ({ page, served }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const incidents = await (await fetch(`${served.url}/api/incidents?kind=ASSAULT`)).json();
    const reports = await (await fetch(`${served.url}/api/reports`)).json();
    const views = [...VIEWS, `/incident/${incidents.rows[0].incident}`, `/report/${reports.rows[0].report}`];
    const faults: string[] = [];
    for (const view of views) {
      await page.goto(served.url + view);
      await page.waitForLoadState("load");
      await expect(page.locator("main").locator("h1").first()).toBeAttached();
      await page.waitForTimeout(300);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter((one) => one.impact === "serious" || one.impact === "critical");
      faults.push(...serious.map((one) => `${view} ${one.id}: ${one.nodes[0].html}`));
    }
    expect(faults).toEqual([]);
  });
}

test("nothing runs over the edge of a phone", async ({ page, served }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  for (const view of VIEWS) {
    await page.goto(served.url + view);
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(375);
  }
});
