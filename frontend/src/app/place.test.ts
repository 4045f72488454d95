import { describe, expect, it } from "vitest";
import { dayOf } from "../time/day";
import { type Place, parsePlace, printPlace } from "./place";

const nowhere: Place = {
  query: "",
  view: undefined,
  event: undefined,
  article: undefined,
  panel: "events",
  lanes: undefined,
};

describe("the address", () => {
  it.each<Place>([
    nowhere,
    { ...nowhere, query: 'treaty actor:"Kim Jong Un" & more' },
    { ...nowhere, view: { start: dayOf(2024, 6, 1), end: dayOf(2024, 7, 1) } },
    { ...nowhere, view: { start: dayOf(2024, 6, 19) + 0.25, end: dayOf(2024, 6, 19) + 0.5 } },
    { ...nowhere, view: { start: dayOf(1), end: dayOf(9999) } },
    {
      query: "x",
      view: { start: dayOf(1969, 12, 31) + 1 / 24, end: dayOf(1970, 2) },
      event: 17,
      article: 5,
      panel: "bookmarks",
      lanes: "actor",
    },
  ])("reads back as what it says: %o", (place) => {
    const read = parsePlace(printPlace(place));
    expect({ ...read, view: undefined }).toEqual({ ...place, view: undefined });
    expect(read.view?.start ?? 0).toBeCloseTo(place.view?.start ?? 0, 3);
    expect(read.view?.end ?? 0).toBeCloseTo(place.view?.end ?? 0, 3);
  });

  it("is readable", () => {
    const view = { start: dayOf(2024, 6, 1), end: dayOf(2024, 7, 1) + 0.25 };
    expect(printPlace({ ...nowhere, view, event: 17 })).toBe("?view=2024-06-01/2024-07-01T06:00&event=17");
  });

  it.each(["?view=2024-07-01/2024-06-01", "?view=soon", "?event=-1&article=x", "?panel=none", "?%%%"])(
    "leaves out what it cannot read: %s",
    (search) => {
      expect(parsePlace(search)).toEqual(nowhere);
    },
  );
});
