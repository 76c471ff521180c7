// Lays style, scripts and fonts into the folder given: node build.mjs TARGET
// The fonts of PDF documents come to lie beside it, in fonts/, as no page loads them.
// foyer.css is KERN UX in a cascade layer of its own, so that ours wins by standing outside, then css/*.css by name.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
if (!target) {
  console.error("usage: node build.mjs TARGET");
  process.exit(2);
}

const packages = join(here, "node_modules");
const kern = join(packages, "@kern-ux", "native", "dist");
const allowed = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EUPL-1.2", "ISC", "MIT", "MPL-2.0", "OFL-1.1"];
const fonts = ["FiraSans-Light", "FiraSans-Regular", "FiraSans-Italic", "FiraSans-SemiBold"];

// TrueType, as PDF wants it. What no font here knows is printed as its code point.
const print = join(here, "print");
const printFonts = ["noto-sans/400Regular/NotoSans_400Regular", "noto-sans/700Bold/NotoSans_700Bold",
  "noto-sans-arabic/400Regular/NotoSansArabic_400Regular", "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular",
  "noto-sans-tamil/400Regular/NotoSansTamil_400Regular", "noto-emoji/400Regular/NotoEmoji_400Regular"];

for (const folder of [here, print]) {
  refuseForeignLicences(folder);
  installPackages(folder);
}
layPrintFonts(join(target, "..", "..", "fonts"));
rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, "fonts"), { recursive: true });
for (const font of fonts) {
  cpSync(join(kern, "fonts", "fira-sans", `${font}.woff2`), join(target, "fonts", `${font}.woff2`));
}
cpSync(join(packages, "htmx.org", "dist", "htmx.min.js"), join(target, "htmx.min.js"));
cpSync(join(here, "js"), join(target, "js"), { recursive: true });
cpSync(join(here, "icon.svg"), join(target, "icon.svg"));
writeFileSync(join(target, "foyer.css"), styles());
writeFileSync(join(target, "version.txt"), hashOf(target));

// The same rule as in pom.xml: only what goes together with the EUPL-1.2 is laid into the app.
function refuseForeignLicences(folder) {
  const { packages: locked } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  const goesTogether = (licence) => licence?.replace(/[()]/g, "").split(" AND ").every((part) => allowed.includes(part));
  const foreign = Object.entries(locked).filter(([path, entry]) => path && !entry.dev && !goesTogether(entry.license));
  if (foreign.length === 0) return;
  for (const [path, entry] of foreign) {
    console.error(`${path}: the licence ${entry.license ?? "(none named)"} is not on the list in build.mjs`);
  }
  process.exit(1);
}

function installPackages(folder) {
  const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
  const installed = join(folder, "node_modules", ".foyer-lock");
  if (existsSync(installed) && readFileSync(installed, "utf8") === lock) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(installed, lock);
}

// With the licence that asks to travel along.
function layPrintFonts(folder) {
  const families = join(print, "node_modules", "@expo-google-fonts");
  mkdirSync(folder, { recursive: true });
  for (const font of printFonts) {
    const family = font.slice(0, font.indexOf("/"));
    cpSync(join(families, `${font}.ttf`), join(folder, basename(`${font}.ttf`)));
    cpSync(join(families, family, "LICENSE_FONT"), join(folder, `LICENSE-${family}.txt`));
  }
}

function styles() {
  const folder = join(here, "css");
  const own = readdirSync(folder).filter((file) => file.endsWith(".css")).sort();
  return small(`@layer kern {${kernComponents()}}\n`) + own.map((file) => small(readFileSync(join(folder, file), "utf8"))).join("");
}

// Tokens and components only: nine tenths of KERN's file are a grid and spacing classes that no page uses.
function kernComponents() {
  const css = readFileSync(join(kern, "kern.css"), "utf8");
  const grid = css.lastIndexOf("/**", css.indexOf("@file _grid.scss"));
  if (grid < 0) throw new Error("kern.css has no _grid.scss any more: see where its components end");
  return css.slice(0, grid).replace('@charset "UTF-8";', "");
}

function small(css) {
  return css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s+/gm, "").replace(/\n+/g, "\n");
}

function hashOf(folder) {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort()) {
    hash.update(file.slice(folder.length)).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 12);
}
