// Lays style, scripts and fonts into the folder given: node build.mjs TARGET
// The fonts of PDF documents come to lie beside it, in fonts/, as no page loads them.
// foyer.css is KERN UX in a cascade layer of its own, so that ours wins by standing outside, then css/*.css by name.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
if (!target) {
  console.error("usage: node build.mjs TARGET");
  process.exit(2);
}

const packages = join(here, "node_modules");
const kern = join(packages, "@kern-ux", "native", "dist");
const allowed = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EUPL-1.2", "ISC", "MIT", "MPL-2.0", "OFL-1.1"];
const kernUsed = ["mixins", "icons", "colors", "font", "sizes", "spacing", "variables", "themes", "layers",
  "check", "checkbox", "fieldset", "input", "radio", "select"];
const fonts = join(here, "fonts");
const fira = join(fonts, "node_modules", "@fontsource", "fira-sans");
// A browser loads a script's file only where a page has a letter of it, so the first page costs little.
const scripts = ["latin", "latin-ext", "greek", "cyrillic", "vietnamese"];
const weights = ["300-normal", "400-normal", "400-italic", "600-normal"];

// TrueType, as PDF wants it. What no font here knows is printed as its code point.
const printFonts = ["noto-sans/400Regular/NotoSans_400Regular", "noto-sans/700Bold/NotoSans_700Bold",
  "noto-sans-arabic/400Regular/NotoSansArabic_400Regular", "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular",
  "noto-sans-tamil/400Regular/NotoSansTamil_400Regular", "noto-emoji/400Regular/NotoEmoji_400Regular"];

for (const folder of [here, fonts]) {
  refuseForeignLicences(folder);
  installPackages(folder);
}
layPrintFonts(join(target, "..", "..", "fonts"));
rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, "fonts"), { recursive: true });
for (const face of faces()) {
  cpSync(join(fira, "files", face.file), join(target, "fonts", face.file));
}
cpSync(join(fira, "LICENSE"), join(target, "fonts", "LICENSE.txt"));
cpSync(join(packages, "htmx.org", "dist", "htmx.min.js"), join(target, "htmx.min.js"));
cpSync(join(here, "js"), join(target, "js"), { recursive: true });
cpSync(join(here, "icon.svg"), join(target, "icon.svg"));
writeFileSync(join(target, "foyer.css"), styles());
writeFileSync(join(target, "version.txt"), hashOf(target));
compress(target);

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
  const families = join(fonts, "node_modules", "@expo-google-fonts");
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
  return fontFaces() + small(`@layer kern {${kernComponents()}}\n`) + own.map((file) => small(readFileSync(join(folder, file), "utf8"))).join("");
}

function faces() {
  const ranges = JSON.parse(readFileSync(join(fira, "unicode.json"), "utf8"));
  return weights.flatMap((weight) =>
    scripts.map((script) => ({ file: `fira-sans-${script}-${weight}.woff2`, weight: weight.slice(0, 3), style: weight.slice(4), range: ranges[script] })));
}

function fontFaces() {
  return faces().map(({ file, weight, style, range }) =>
    `@font-face{font-family:"Fira Sans";font-weight:${weight};font-style:${style};font-display:swap;src:url("fonts/${file}") format("woff2");unicode-range:${range}}\n`).join("");
}

// Tokens and the parts of forms only: nine tenths of KERN's file are a grid, spacing classes and components that no page uses.
function kernComponents() {
  const css = readFileSync(join(kern, "kern.css"), "utf8").replace('@charset "UTF-8";', "");
  const sections = css.split(/(?=\/\*\*\s*\*\s*@file )/).map((text) => ({ text, name: text.match(/@file _([\w-]+)\.scss/)?.[1] ?? "" }));
  const lost = kernUsed.filter((name) => !sections.some((section) => section.name === name));
  if (lost.length > 0) throw new Error(`kern.css has no section ${lost.join(", ")} any more: see what our forms need now`);
  return sections.slice(0, sections.findIndex(({ name }) => name === "grid")).filter(({ name }) => kernUsed.includes(name)).map(({ text }) => text).join("");
}

function small(css) {
  return css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s+/gm, "").replace(/\n+/g, "\n");
}

// Once and well, so that the server need not do it for each visitor.
function compress(folder) {
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => /\.(css|js|svg)$/.test(name))) {
    writeFileSync(join(folder, `${file}.gz`), gzipSync(readFileSync(join(folder, file)), { level: 9 }));
  }
}

function hashOf(folder) {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort()) {
    hash.update(file.slice(folder.length)).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 12);
}
