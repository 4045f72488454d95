import type { components } from "./schema";

type Schemas = components["schemas"];

/** A stored event: unlike a preview's it has an id. */
export type Event = Schemas["Event"] & { readonly id: number };
export type Actor = Schemas["Actor"];
export type Place = Schemas["Place"];
export type When = Schemas["When"];
export type Occurrence = Schemas["Occurrence"];
export type Mention = Schemas["TimeMention"];
export type Article = Omit<Schemas["Article"], "events"> & { readonly events: readonly Event[] };
export type ArticleSummary = Schemas["ArticleSummary"];
export type TimelineAnswer = Omit<Schemas["Timeline"], "events"> & { readonly events: readonly Event[] };
export type Tile = Omit<Schemas["Tile"], "events"> & { readonly events: readonly Event[] };
export type Lane = Schemas["Lane"];
export type Bin = Schemas["Bin"];
export type Bookmark = Schemas["Bookmark"];
export type Collection = Schemas["Collection"];
/** A bookmark as a collection shows it, with its event where it is of one. */
export interface CollectionItem {
  readonly bookmark: Bookmark;
  readonly event?: Event | null;
}
/** A collection as whoever has its link sees it. */
export interface SharedCollection extends Omit<Schemas["SharedCollection"], "entries"> {
  readonly entries: readonly CollectionItem[];
}
/** What other articles tell of the same happening, and what contradicts it. */
export interface Elsewhere {
  readonly same: readonly Event[];
  readonly conflicts: readonly { readonly event: Event; readonly matters: readonly string[] }[];
}
/** Something that somebody did with events or articles, one or several, with what it changed. */
export type HistoryStep = Schemas["HistoryStep"];
/** Something that was done with one bookmark. */
export type BookmarkStep = Schemas["BookmarkStep"];
export type Job = Schemas["Job"];
export type Feed = Schemas["Feed"];
export type ImportOutcome = Schemas["ImportOutcome"];
export type NewArticle = Schemas["NewArticle"];

/** In the order in which they are shown everywhere. */
export const STATUSES = ["happened", "planned", "claimed", "denied"] as const;
export type Status = (typeof STATUSES)[number];

/** In the order in which they are offered. */
export const KINDS = [
  "visit",
  "meet",
  "sign",
  "deal",
  "say",
  "order",
  "vote",
  "appoint",
  "accuse",
  "arrest",
  "trial",
  "protest",
  "strike",
  "kill",
  "disaster",
  "launch",
  "trade",
  "aid",
  "gap",
  "other",
] as const;

/** What a bookmark can be marked with. */
export const COLOURS = ["red", "amber", "green", "blue", "violet"] as const;
export type Colour = (typeof COLOURS)[number];
