import { describe, expect, it } from "vitest";
import type { Event } from "../api/types";
import { dayOf } from "../time/day";
import { scaleOf } from "../time/scale";
import { itemOf } from "./item";
import { layoutOf } from "./layout";
import type { Pen } from "./pen";
import { sceneOf } from "./scene";
import { type Captions, paintSheet, type Sheet, svgOf } from "./sheet";
import { SvgPen } from "./svg-pen";

const measure = (text: string) => text.length * 7;
const status = { happened: "#111111", planned: "#222222", claimed: "#333333", denied: "#444444" };
const palette = {
  ink: "#000001",
  muted: "#000002",
  line: "#000003",
  faint: "#000004",
  paper: "#ffffff",
  accent: "#000005",
  font: 'system-ui, "Noto Sans"',
  status,
};

const event = (id: number, more: Partial<Event>) =>
  ({
    id,
    revision: 0,
    title: `Event ${id}`,
    when: { state: "placed", edtf: "2024-06-19", earliest: "2024-06-19", latest: "2024-06-20", text: "" },
    status: "happened",
    kind: "visit",
    actors: [],
    places: [],
    sources: ["The Wire"],
    speaker: null,
    gap: null,
    inferred: false,
    salience: 0.5,
    ...more,
  }) as unknown as Event;

const month = { state: "placed", edtf: "2024-07", earliest: "2024-07-01", latest: "2024-08-01", text: "" };
const EVENTS = [
  event(1, { title: 'Talks & <treaties> "signed"' }),
  event(2, { status: "denied", title: "No arms deal" }),
  event(3, { status: "planned", when: month as Event["when"] }),
  event(4, { status: "claimed", title: "Said \u0007 so" }),
];

function sheetOf(): Sheet {
  const scale = scaleOf(dayOf(2024, 6), dayOf(2024, 9), 900);
  const items = EVENTS.flatMap((each) => itemOf(each, measure, 400) ?? []);
  const labelled = items.map((item, row) => ({ item, placed: { id: item.event.id, row, flipped: false } }));
  const bins = [{ start: dayOf(2024, 6, 19), end: dayOf(2024, 6, 20), parts: [3, 0, 1, 0], count: 4 }];
  const scene = sceneOf([{ labelled, marks: [], bins }]);
  return { scene, scale, layout: layoutOf(900, 300), palette, locale: "en-GB", measure, lanes: [] };
}

const captions: Captions = {
  title: "Timeline, June to August 2024",
  foot: ["Timeline, June to August 2024", "Sources: The Wire"],
  laneName: () => "",
};

describe("the SVG document", () => {
  const svg = svgOf(sheetOf(), captions);

  it("is well-formed: what is opened is closed, and nothing of a text is markup", () => {
    const open: string[] = [];
    for (const [, close, name = "", selfClosed] of svg.matchAll(
      /<(\/?)([a-zA-Z]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g,
    )) {
      if (close) {
        expect(open.pop()).toBe(name);
      } else if (!selfClosed) {
        open.push(name);
      }
    }
    expect(open).toEqual([]);
    expect(svg.replaceAll(/<[^>]*>/g, "")).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
    expect(svg).not.toContain("\u0007");
  });

  it("has its labels as text, a description, and the sources at the foot", () => {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(texts).toContain("Talks &amp; &lt;treaties&gt; &quot;signed&quot;");
    expect(texts).toContain("Sources: The Wire");
    expect(svg).toContain('<desc id="desc">Timeline, June to August 2024 Sources: The Wire</desc>');
  });

  it("names each event once, at its sign", () => {
    for (const { id } of EVENTS.slice(2, 3)) {
      expect(svg.split(`<title>Event ${id}</title>`).length).toBe(2);
    }
  });

  it("strikes what is denied, and only that", () => {
    const struck = [...svg.matchAll(/<text[^>]*line-through[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(struck).toEqual(["No arms deal"]);
  });

  it("draws a month as a bar of that length with ends that fade", () => {
    const fades = [...svg.matchAll(/<linearGradient id="(\w+)"[^>]*x1="([\d.]+)" x2="([\d.]+)"/g)];
    const perDay = 900 / 92;
    const bar = fades.find(([, , from]) => Math.abs(Number(from) - 30 * perDay) < 0.1);
    expect(Number(bar?.[3])).toBeCloseTo(61 * perDay, 1);
    expect(svg).toContain(`stroke="url(#${bar?.[1]})"`);
    expect(svg).toContain('stop-opacity="0"');
  });
});

it("the canvas is given the same to draw as the SVG writer", () => {
  const recorded = (): [string[], Pen] => {
    const calls: string[] = [];
    const svg = new SvgPen(measure);
    const pen = new Proxy(svg, {
      get: (target, name) => {
        const value = Reflect.get(target, name);
        return typeof value === "function"
          ? (...given: unknown[]) => {
              calls.push(String(name));
              return value.apply(target, given);
            }
          : value;
      },
      set: (target, name, value) => Reflect.set(target, name, value),
    });
    return [calls, pen];
  };
  const [toSvg, svg] = recorded();
  const [toCanvas, canvas] = recorded();
  paintSheet(svg, sheetOf(), captions);
  // A context knows neither groups nor struck text.
  paintSheet(
    new Proxy(canvas, {
      get: (target, name) =>
        ["beginGroup", "endGroup", "isStruck"].includes(String(name)) ? undefined : Reflect.get(target, name),
    }),
    sheetOf(),
    captions,
  );
  const shapes = (calls: readonly string[]) =>
    calls.filter((name) => ["arc", "fillText", "strokeRect"].includes(name));
  expect(shapes(toCanvas)).toEqual(shapes(toSvg));
  expect(shapes(toCanvas).filter((name) => name === "fillText").length).toBeGreaterThan(6);
});

it("hatches a gap, also where it was counted to another day than it is shown with", () => {
  const gap = { edtf: "2000/2024-06-18", earliest: "2000-01-01", latest: "2024-06-19", text: "in 24 years" };
  expect(itemOf(event(9, { kind: "gap", gap }), measure, 400)?.isGap).toBe(true);
  expect(itemOf(event(9, { gap }), measure, 400)?.isGap).toBe(false);
});
