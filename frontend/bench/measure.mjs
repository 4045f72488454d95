// Opens a page, waits until its timeline is there, and drives it with real input at 60 times a second.
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];
const HERTZ = 60;
/** More inputs than this are not sent before one has been taken: a hand does not run ahead either. */
const IN_FLIGHT = 3;

/**
 * @param wait what is in the page when the timeline is there
 * @param drive where the wheel turns
 * @param patience how long to wait for it, in milliseconds
 * @param seconds how long to zoom; 0 to open the page only
 * @param throttled whether to zoom once more with the CPU four times slower
 */
export async function measure({ url, wait, drive, patience, seconds = 4, throttled = false }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ARGUMENTS,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const sizes = [];
    page.on("response", (response) => {
      if (["script", "stylesheet"].includes(response.request().resourceType())) {
        sizes.push(
          response.body().then(
            (body) => gzipSync(body, { level: 9 }).length,
            () => 0,
          ),
        );
      }
    });
    await page.addInitScript(watch, wait);
    const ready = await readyAt(page, url, patience);
    if (ready === undefined || seconds === 0) {
      return { ready };
    }
    await page.waitForTimeout(1000);
    const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
    const kilobytes = (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0) / 1024;
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    const zoom = await zoomed(page, devtools, drive, seconds);
    const result = { ready, nodes, kilobytes, zoomP95: zoom.p95, cpuPerFrame: zoom.cpuPerFrame };
    if (!throttled) {
      return result;
    }
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    return { ...result, throttledFps: (await zoomed(page, devtools, drive, seconds)).fps };
  } finally {
    await browser.close();
  }
}

/** In the page, from its beginning: when what is waited for was painted. */
function watch(selector) {
  globalThis.readyAt = undefined;
  const look = () => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (box && box.width > 0 && box.height > 0) {
      requestAnimationFrame(() =>
        setTimeout(() => {
          globalThis.readyAt = performance.now();
        }),
      );
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}

async function readyAt(page, url, patience) {
  try {
    await page.goto(url, { waitUntil: "commit", timeout: patience });
    await page.waitForFunction(() => globalThis.readyAt !== undefined, null, {
      timeout: patience,
      polling: 100,
    });
    return await page.evaluate(() => globalThis.readyAt);
  } catch {
    return undefined;
  }
}

/** In and out again with the wheel; the times between frames, and what the main thread worked for each. */
async function zoomed(page, devtools, drive, seconds) {
  const box = await page.locator(drive).first().boundingBox();
  const [x, y] = [Math.round(box.x + box.width * 0.62), Math.round(box.y + box.height / 2)];
  await page.mouse.move(x, y);
  await page.evaluate(() => {
    globalThis.frames = [];
    let last;
    const tick = (time) => {
      if (last !== undefined) {
        globalThis.frames.push(time - last);
      }
      last = time;
      globalThis.ticking = requestAnimationFrame(tick);
    };
    globalThis.ticking = requestAnimationFrame(tick);
  });
  const before = await busy(devtools);
  await turn(devtools, x, y, seconds);
  const after = await busy(devtools);
  const frames = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.ticking);
    return globalThis.frames;
  });
  const inOrder = [...frames].sort((a, b) => a - b);
  const total = frames.reduce((sum, each) => sum + each, 0);
  return {
    p95: inOrder[Math.floor(0.95 * inOrder.length)] ?? 0,
    fps: (frames.length / total) * 1000,
    cpuPerFrame: ((after - before) * 1000) / Math.max(1, frames.length),
  };
}

async function turn(devtools, x, y, seconds) {
  const begin = Date.now();
  const until = begin + seconds * 1000;
  const waiting = new Set();
  while (Date.now() < until) {
    if (waiting.size < IN_FLIGHT) {
      const deltaY = Date.now() < (begin + until) / 2 ? -40 : 40;
      const sent = devtools.send("Input.dispatchMouseEvent", { type: "mouseWheel", x, y, deltaX: 0, deltaY });
      waiting.add(sent);
      sent.finally(() => waiting.delete(sent));
    }
    await new Promise((resolve) => setTimeout(resolve, 1000 / HERTZ));
  }
  await Promise.all(waiting);
}

/** How long the main thread has worked, in seconds of its own time. */
async function busy(devtools) {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
}
