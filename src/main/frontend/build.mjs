// Lays the front-end packages (KERN UX, its fonts, htmx) into the folder given: node build.mjs TARGET
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
if (!target) {
  console.error("usage: node build.mjs TARGET");
  process.exit(2);
}

const packages = join(here, "node_modules");
const lock = readFileSync(join(here, "package-lock.json"), "utf8");
const installed = join(packages, ".foyer-lock");
if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
  execFileSync(process.platform === "win32" ? "npm.cmd" : "npm", ["ci"], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(installed, lock);
}

mkdirSync(target, { recursive: true });
const kern = join(packages, "@kern-ux", "native", "dist");
cpSync(join(kern, "kern.min.css"), join(target, "kern.min.css"));
cpSync(join(kern, "fonts"), join(target, "fonts"), { recursive: true });
cpSync(join(packages, "htmx.org", "dist", "htmx.min.js"), join(target, "htmx.min.js"));
