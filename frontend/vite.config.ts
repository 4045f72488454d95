import { rmSync } from "node:fs";
import { svelte } from "@sveltejs/vite-plugin-svelte";
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

export default defineConfig({
  plugins: [svelte(), withoutOldAssets],
  build: {
    outDir,
    // The folder is the jar's: other resources may lie in it.
    emptyOutDir: false,
    assetsDir: "assets",
    // The content security policy forbids data: in scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    // What is needed at first comes in one piece: compressed together it is smaller, and it is asked for once.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } } },
  },
  server: { proxy: { "/api": proxied, "/q": proxied } },
  // A test that computes much may share its machine with builds.
  test: { include: ["src/**/*.test.ts"], environment: "node", testTimeout: 60_000 },
});
