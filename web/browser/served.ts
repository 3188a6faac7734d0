// A server over a copy of the example ledger, started and stopped by a test.
import { test as base } from "@playwright/test";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const PROGRAM = process.env.DATELINE_PROGRAM ?? resolve("../target/debug/dateline");
export const EXAMPLES = resolve("../target/page-test.db");

const freePort = (): Promise<number> => new Promise((found) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address() as { port: number };
    probe.close(() => found(port));
  });
});

export class Served {
  private process?: ChildProcess;
  readonly folder = mkdtempSync(join(tmpdir(), "dateline-page-"));
  readonly ledger: string;
  url = "";
  private port = 0;

  constructor(examples = true, ledger?: string) {
    this.ledger = ledger ?? join(this.folder, "page.db");
    if (examples && !ledger) copyFileSync(EXAMPLES, this.ledger);
  }

  async start(): Promise<void> {
    this.port ||= await freePort();
    this.url = `http://127.0.0.1:${this.port}`;
    this.process = spawn(PROGRAM, ["serve", this.ledger, "--listen", `127.0.0.1:${this.port}`]);
    await new Promise<void>((ready, failed) => {
      this.process!.stderr!.on("data", (said: Buffer) => String(said).includes("http://") && ready());
      this.process!.on("exit", (code) => failed(new Error(`the server ended with ${code}`)));
    });
  }

  async stop(): Promise<void> {
    this.process!.removeAllListeners("exit");
    const gone = new Promise((done) => this.process!.on("exit", done));
    this.process!.kill();
    await gone;
  }

  /** Adds a report as another process does. */
  add(text: string, published = "2025-07-13"): void {
    const file = join(this.folder, "report.txt");
    writeFileSync(file, text);
    execFileSync(PROGRAM, ["add", file, "--ledger", this.ledger, "--published", published, "--language", "en"]);
  }
}

export const test = base.extend<{ served: Served }>({
  served: async ({}, use) => {
    const served = new Served();
    await served.start();
    await use(served);
    await served.stop();
  },
});
export { expect } from "@playwright/test";
