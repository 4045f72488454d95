// A page with vis-timeline and its own way for many items, clusters, over the events of a Dateline.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const LIBRARY = path.join(import.meta.dirname, "node_modules/vis-timeline");

const PAGE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/vis.css">
<style>body{margin:0}#vis{height:420px}</style><div id="vis"></div><script src="/vis.js"></script><script>
fetch("/items").then((answer) => answer.json()).then((items) => {
  const host = document.getElementById("vis");
  const options = { height: 420, cluster: { maxItems: 1, showStipes: false }, zoomMin: 6 * 3600e3 };
  const timeline = new vis.Timeline(host, new vis.DataSet(items), options);
  timeline.once("changed", () => host.classList.add("vis-ready"));
});
</script>`;

/** Serves it with what a Dateline exports. */
export async function serveVis(dateline) {
  const items = JSON.stringify(await itemsOf(dateline));
  const files = {
    "/": ["text/html", PAGE],
    "/items": ["application/json", items],
    "/vis.js": [
      "text/javascript",
      readFileSync(path.join(LIBRARY, "standalone/umd/vis-timeline-graph2d.min.js")),
    ],
    "/vis.css": ["text/css", readFileSync(path.join(LIBRARY, "styles/vis-timeline-graph2d.min.css"))],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url] ?? [undefined, ""];
    response.writeHead(type ? 200 : 404, { "content-type": type ?? "text/plain" });
    response.end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { address: `http://127.0.0.1:${server.address().port}/`, end: () => server.close() };
}

/** Days are points, longer times ranges; what is open or undated has no place in vis-timeline. */
async function itemsOf(dateline) {
  const answer = await fetch(`${dateline}api/export/events?format=json`);
  if (!answer.ok) {
    throw new Error(`no events to export: ${answer.status}`);
  }
  const events = await answer.json();
  return events.flatMap(({ id, title, when }) => {
    if (!when.earliest || !when.latest) {
      return [];
    }
    const isDay = Date.parse(when.latest) - Date.parse(when.earliest) === 86_400_000;
    const item = { id, content: title, start: when.earliest };
    return [isDay ? item : { ...item, end: when.latest, type: "range" }];
  });
}
