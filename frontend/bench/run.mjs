// Measures the timeline in a real browser, beside vis-timeline on the same events. From the project's folder, after
// `mvn package` (or with --app, a folder with quarkus-run.jar):
//
//   npm --prefix frontend/bench ci && npm --prefix frontend/bench run bench -- 1000 10000 100000
//
// Prints a table in Markdown. On a machine that does other things meanwhile, its times mean little.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fill, start } from "./dateline.mjs";
import { measure } from "./measure.mjs";
import { serveVis } from "./vis.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const given = process.argv.slice(2);
const app = given.includes("--app")
  ? given[given.indexOf("--app") + 1]
  : path.join(root, "target/quarkus-app");
const sizes = given.map(Number).filter((size) => size > 0);

/** What vis-timeline can be given: the export's limit. */
const MOST_FOR_VIS = 100_000;
/** Longer than this nobody waits. */
const PATIENCE = 60_000;
/** "Ready" is the middle of so many openings, each in a browser of its own; what takes longer than this is opened once. */
const OPENINGS = 5;
const SLOW = 5_000;

const rows = [];
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000, 1_000_000]) {
  const data = mkdtempSync(path.join(os.tmpdir(), "dateline-bench-"));
  const dateline = await start(app, data);
  try {
    await fill(root, data, size);
    const page = {
      url: dateline.address,
      wait: "#timeline[data-timeline-ready]",
      drive: "#timeline",
      patience: PATIENCE,
    };
    await measure({ ...page, seconds: 0 }); // the first page warms the server up
    rows.push(rowOf("Dateline", size, await measured({ ...page, throttled: true })));
    if (size <= MOST_FOR_VIS) {
      const vis = await serveVis(dateline.address);
      const beside = { url: vis.address, wait: ".vis-ready", drive: ".vis-ready", patience: PATIENCE };
      rows.push(rowOf("vis-timeline, clustered", size, await measured(beside)));
      vis.end();
    }
  } finally {
    await dateline.end();
    rmSync(data, { recursive: true, force: true });
  }
}

console.log(
  `\n${os.cpus().length} cores, ${os.cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}\n`,
);
console.log(
  "| | events | ready | zoom p95 | main thread a frame, zoom | frames a second, CPU ÷ 4 | DOM nodes | script and style |",
);
console.log("|---|---|---|---|---|---|---|---|");
for (const row of rows) {
  console.log(`| ${row.join(" | ")} |`);
}

/** What is measured in the last opening, and the middle of the times of all. */
async function measured(page) {
  const times = [];
  while (times.length < OPENINGS - 1) {
    const { ready } = await measure({ ...page, seconds: 0 });
    if (ready === undefined || ready > SLOW) {
      break;
    }
    times.push(ready);
  }
  const last = await measure(page);
  const inOrder = [...times, last.ready].sort((a, b) => a - b);
  return { ...last, ready: inOrder[inOrder.length >> 1] };
}

function rowOf(name, size, measured) {
  const { ready, zoomP95, cpuPerFrame, throttledFps, nodes, kilobytes } = measured;
  if (ready === undefined) {
    return [name, size.toLocaleString("en"), `not in ${PATIENCE / 1000} s`, "", "", "", "", ""];
  }
  return [
    name,
    size.toLocaleString("en"),
    `${(ready / 1000).toFixed(2)} s`,
    `${zoomP95.toFixed(1)} ms`,
    `${cpuPerFrame.toFixed(1)} ms`,
    throttledFps === undefined ? "" : throttledFps.toFixed(0),
    nodes.toLocaleString("en"),
    `${kilobytes.toFixed(0)} kB`,
  ];
}
