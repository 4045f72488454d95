import type { components } from "./schema";

type Schemas = components["schemas"];

/** A stored event: unlike a preview's it has an id. */
export type Event = Schemas["Event"] & { readonly id: number };
export type When = Schemas["When"];
export type Occurrence = Schemas["Occurrence"];
export type Mention = Schemas["TimeMention"];
export type Article = Omit<Schemas["Article"], "events"> & { readonly events: readonly Event[] };
export type ArticleSummary = Schemas["ArticleSummary"];
export type TimelineAnswer = Omit<Schemas["Timeline"], "events"> & { readonly events: readonly Event[] };
export type Bin = Schemas["Bin"];
export type Bookmark = Schemas["Bookmark"];
export type Job = Schemas["Job"];
export type Feed = Schemas["Feed"];
export type NewArticle = Schemas["NewArticle"];

/** In the order in which they are shown everywhere. */
export const STATUSES = ["happened", "planned", "claimed", "denied"] as const;
export type Status = (typeof STATUSES)[number];
