import { type EventChange, FIELDS, type Field, type GivenWhen } from "../api/review";
import type { Actor, Event, Place, Status, When } from "../api/types";
import { whenWords } from "../api/when";
import { texts } from "../texts/reading";

/** What the form holds, as it is typed; of actors and places, one a line. */
export interface Draft {
  readonly title: string;
  readonly when: string;
  readonly status: Status;
  readonly speaker: string;
  readonly via: string;
  readonly actors: string;
  readonly places: string;
}

/** What was typed and not saved, and the version of the event that it was typed for. */
export interface Unsaved {
  readonly base: Event;
  readonly draft: Draft;
}

/** Two versions of an event that exclude each other in a field. */
export interface Difference {
  readonly field: Field | "review";
  /** In words; undefined where nothing was set there. */
  readonly yours: string | undefined;
  readonly theirs: string;
}

/** One side of an EDTF interval, which is open, or begins with a year; "19/06/2024" is none. */
const SIDE = "(?:\\.\\.|[~?%]?[+-]?(?:Y-?\\d+|[\\dX]{4,6})[-\\dX~?%T:Z+ESe]*)";
const EDTF = new RegExp(`^(?:${SIDE}|${SIDE}?/${SIDE}?)$`);

export function draftOf(event: Event): Draft {
  return {
    title: event.title,
    when: event.when.edtf ?? "",
    status: event.status,
    speaker: event.speaker?.name ?? "",
    via: event.speaker?.via ?? "",
    actors: linesOf(event.actors),
    places: linesOf(event.places),
  };
}

/** What the typed date is given as: by its form it is EDTF, or else plain words; nothing typed is no place in time. */
export function givenWhen(typed: string): GivenWhen {
  const text = typed.trim();
  if (text === "") {
    return { undated: true };
  }
  return EDTF.test(text) ? { edtf: text } : { words: text };
}

/** What was typed that differs from the event; the rest is left to the articles and to others. */
export function changeOf(event: Event, draft: Draft): EventChange {
  const before = draftOf(event);
  const said = before.speaker !== draft.speaker.trim() || before.via !== draft.via.trim();
  return {
    ...(differs(before.title, draft.title) && { title: draft.title.trim() }),
    ...(differs(before.when, draft.when) && { when: givenWhen(draft.when) }),
    ...(before.status !== draft.status && { status: draft.status }),
    ...(said && { speaker: speakerOf(draft) }),
    ...(differs(before.actors, draft.actors) && { actors: actorsOf(draft.actors, event.actors) }),
    ...(differs(before.places, draft.places) && { places: placesOf(draft.places, event.places) }),
  };
}

/** The fields that a change sets or gives back. */
export function fieldsOf(change: EventChange): Field[] {
  return FIELDS.filter((field) => field in change);
}

/** A field of an event for a reader. */
export function fieldWords(
  event: Pick<Event, Exclude<Field, "speaker">> & Pick<Event, "speaker">,
  field: Field,
): string {
  switch (field) {
    case "title":
      return event.title;
    case "when":
      return dateWordsOf(event.when);
    case "status":
      return texts.status[event.status];
    case "speaker":
      return speakerWords(event.speaker);
    default:
      return event[field].map(({ name }) => name).join(", ") || texts.review.none;
  }
}

/** Undefined where no field was corrected, or no article tells it any more. */
export function asToldWords(event: Event, field: Field): string | undefined {
  const told = event.asTold;
  // A speaker that is left out is nobody.
  return told ? fieldWords({ ...event, speaker: null, ...withoutNulls(told) } as Event, field) : undefined;
}

/**
 * Where a change meets what somebody else made of the event meanwhile: the fields that it sets, and after those what
 * only the other changed.
 *
 * @param base what the change was made to
 */
export function differencesOf(
  base: Event,
  change: EventChange,
  whenGiven: string,
  theirs: Event,
): Difference[] {
  const mine = fieldsOf(change).map((field) => ({
    field,
    yours: change[field] === null ? texts.review.asTold : yourWords(base, change, field, whenGiven),
    theirs: fieldWords(theirs, field),
  }));
  const review = change.review !== undefined || base.review !== theirs.review;
  const verdict: Difference = {
    field: "review",
    yours: change.review && texts.review.verdicts[change.review],
    theirs: texts.review.verdicts[theirs.review],
  };
  const others = FIELDS.filter(
    (field) => !(field in change) && fieldWords(base, field) !== fieldWords(theirs, field),
  ).map((field) => ({ field, yours: undefined, theirs: fieldWords(theirs, field) }));
  return [...mine, ...(review ? [verdict] : []), ...others];
}

function yourWords(base: Event, change: EventChange, field: Field, whenGiven: string): string {
  if (field === "when") {
    return whenGiven || texts.events.undated;
  }
  const speaker = change.speaker?.name ? { name: change.speaker.name, via: change.speaker.via } : null;
  return fieldWords(
    { ...base, ...withoutNulls(change), when: base.when, speaker } as unknown as Event,
    field,
  );
}

function dateWordsOf(when: When): string {
  const words = whenWords(when);
  if (when.state === "placed") {
    return words;
  }
  return words ? `${texts.events.undated} (“${words}”)` : texts.events.undated;
}

function speakerWords(speaker: Event["speaker"]): string {
  if (!speaker) {
    return texts.review.nobody;
  }
  return speaker.via ? `${speaker.name}, ${texts.card.via(speaker.via)}` : speaker.name;
}

function speakerOf({ speaker, via }: Draft): NonNullable<EventChange["speaker"]> {
  const [name, through] = [speaker.trim(), via.trim()];
  return name ? { name, ...(through && { via: through }) } : {};
}

/** Who was there before keeps the role. */
function actorsOf(lines: string, before: readonly Actor[]): Actor[] {
  return namesIn(lines).map((name) => before.find((each) => each.name === name) ?? { name, role: "agent" });
}

/** What was there before keeps its country. */
function placesOf(lines: string, before: readonly Place[]): Place[] {
  return namesIn(lines).map((name) => before.find((each) => each.name === name) ?? { name });
}

function namesIn(lines: string): string[] {
  return [
    ...new Set(
      lines
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
}

function linesOf(named: readonly { readonly name: string }[]): string {
  return named.map(({ name }) => name).join("\n");
}

function differs(before: string, now: string): boolean {
  return before.trim() !== now.trim();
}

function withoutNulls<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each != null)) as Partial<T>;
}
