import { rmSync } from "node:fs";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const server = "http://127.0.0.1:8080";

// The server lets in only its own pages, so requests through the proxy have to look like theirs.
const proxied = { target: server, changeOrigin: true, headers: { origin: server } };

const outDir = "../target/classes/META-INF/resources";

/** Earlier builds' scripts have other names: they would stay in the jar for ever. */
const withoutOldAssets = {
  name: "without-old-assets",
  apply: "build" as const,
  generateBundle: () => rmSync(`${outDir}/assets`, { recursive: true, force: true }),
};

/** The larger part of the script is loaded beside the first, which asks the server meanwhile what there is to draw. */
const pagePreloaded: Plugin = {
  name: "page-preloaded",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(_, { bundle = {} }) {
      const page = Object.values(bundle).find((part) => part.type === "chunk" && part.name === "page");
      if (page?.type !== "chunk") {
        throw new Error("the page's script has another name");
      }
      const isOpening = (file: string) => {
        const part = bundle[file];
        return part?.type === "chunk" && part.isEntry;
      };
      const scripts = [page.fileName, ...page.imports]
        .filter((file) => !isOpening(file))
        .map((file) => ["modulepreload", file]);
      const styles = [...(page.viteMetadata?.importedCss ?? [])].map((file) => ["stylesheet", file]);
      return [...scripts, ...styles].map(([rel, file]) => ({
        tag: "link",
        attrs: { crossorigin: true, rel, href: `/${file}` },
        injectTo: "head" as const,
      }));
    },
  },
};

export default defineConfig({
  plugins: [svelte(), withoutOldAssets, pagePreloaded],
  build: {
    outDir,
    // The folder is the jar's: other resources may lie in it.
    emptyOutDir: false,
    assetsDir: "assets",
    // The content security policy forbids data: in scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    // What begins, and then the page in one piece: compressed together it is smaller, and it is asked for once.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"], priority: 2 },
            { name: "page", test: /\/app\/page\.ts$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": proxied, "/q": proxied } },
  // A test that computes much may share its machine with builds.
  test: { include: ["src/**/*.test.ts"], environment: "node", testTimeout: 60_000 },
});
