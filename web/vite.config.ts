import { join } from "node:path";
import { defineConfig } from "vite";

const root = import.meta.dirname;

/** Makes the page: web/ → dist/web, which `hearsay serve` gives out. */
export default defineConfig({
  root,
  // The page's own JSX, without a plugin: nothing but Preact's function is needed.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: join(root, "../dist/web"),
    emptyOutDir: true,
    target: "es2023",
    // Under the page's policy nothing may be loaded but files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
