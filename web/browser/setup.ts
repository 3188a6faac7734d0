import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { EXAMPLES, PROGRAM } from "./served";

/** Makes the ledger of the examples once. */
export default function setup(): void {
  if (!existsSync(EXAMPLES)) execFileSync("../scripts/example-ledger.sh", [PROGRAM, EXAMPLES], { stdio: "inherit" });
}
