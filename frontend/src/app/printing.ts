import { mount, unmount } from "svelte";
import { itemsOf } from "../api/bookmarks";
import * as api from "../api/client";
import type { Trouble } from "../api/problem";
import type { Query } from "../api/query";
import { laneName } from "../timeline/lanes";
import type { By } from "../timeline/picture";
import { type Sheet, svgOf } from "../timeline/sheet";
import Printed from "./Printed.svelte";

/** More than this is a file to be saved, and not a stack of paper. */
const MOST = 500;

/** What is put on paper. */
export interface Work {
  readonly title: string;
  readonly query: Query;
  /** Its notes are printed as well. */
  readonly collection: { readonly id: number } | undefined;
  readonly picture: { readonly sheet: Sheet; readonly by: By | undefined } | undefined;
}

/** Puts the picture and the list with its sources and quotes on paper; what went wrong, if anything. */
export async function print(work: Work): Promise<Trouble | undefined> {
  const found = await itemsFor(work);
  if (!found.ok) {
    return found.trouble;
  }
  const picture = work.picture && URL.createObjectURL(drawing(work.title, work.picture));
  const { items, isCut } = found.value;
  await new Promise<void>((drawn) => {
    const sheet = mount(Printed, {
      target: document.body,
      props: { title: work.title, picture, items, isCut, drawn },
    });
    addEventListener(
      "afterprint",
      () => {
        void unmount(sheet);
        if (picture) {
          URL.revokeObjectURL(picture);
        }
      },
      { once: true },
    );
  });
  window.print();
  return undefined;
}

async function itemsFor({ query, collection }: Work) {
  if (collection) {
    const held = await itemsOf(collection);
    return held.ok ? { ok: true as const, value: { items: held.value, isCut: false } } : held;
  }
  const page = await api.events(query, undefined, MOST);
  return page.ok
    ? {
        ok: true as const,
        value: {
          items: page.value.items.map((event) => ({ bookmark: undefined, event })),
          isCut: page.value.after !== undefined,
        },
      }
    : page;
}

function drawing(title: string, { sheet, by }: NonNullable<Work["picture"]>): Blob {
  const svg = svgOf(sheet, { title, foot: [], laneName: (lane) => laneName(lane, by) });
  return new Blob([svg], { type: "image/svg+xml" });
}
