import { texts as first } from ".";
import { number } from "./number";

/** What is said of articles and timelines that come in. */
export const texts = {
  ...first,
  add: {
    ...first.add,
    title: "Add an article",
    text: "Text of the article",
    textHint: "Paste it with its headline and byline, or paste the address of a page, which is then fetched.",
    html: "This is the page’s HTML source",
    published: "Publication date",
    publishedHint:
      "The day that “Wednesday” or “last year” are reckoned from. Left empty, it is looked for in the text.",
    more: "Title, publisher, address",
    headline: "Title",
    publisher: "Publisher",
    url: "Address (URL)",
    submit: "Read it",
    reading: "Reading …",
    cancel: "Cancel",
    close: "Close",
    textMissing: "Paste the text of the article, or the address of a page, first.",
    readAlready: "This article was here already.",
  },
  intake: {
    ...first.intake,
    label: "Coming in",
    files: "Choose files …",
    filesHint:
      "Or drop them anywhere on the page: pages, plain text, Markdown, PDF and letters (EML), several at once.",
    feeds: "Feeds …",
    bookmarklet: "Add to Dateline",
    bookmarkletHint:
      "Drag this link to your bookmarks bar. Chosen on any page, it opens Dateline with that page’s address, or with the text that you selected there.",
    under: (count: number) => (count === 1 ? "1 under way" : `${number(count)} under way`),
    state: {
      waiting: "waiting",
      running: "under way",
      failed: "failed",
      cancelled: "cancelled",
      done: "done",
    },
    outcome: {
      stored: "Read.",
      version: "Read: a new version of an article that was here.",
      known: "Was here already.",
      restored: "Back from the trash.",
      polled: "Looked at.",
    },
    tries: (count: number) => `try ${number(count)}`,
    open: "Open",
    openOne: (name: string) => `Open ${name}`,
    again: "Try again",
    againOne: (name: string) => `Try ${name} again`,
    cancel: "Cancel",
    cancelOne: (name: string) => `Cancel ${name}`,
    giveUp: "Dismiss",
    giveUpOne: (name: string) => `Dismiss ${name}`,
    clear: "Clear what is done",
    progress: (name: string) => `Progress of ${name}`,
  },
  imports: {
    open: "Import a timeline …",
    title: "Import a timeline",
    hint: "CSV with a line of column names, TimelineJS, iCalendar, or what Dateline exported. Events come in as accepted; what is here already is left alone.",
    choose: "Choose a file …",
    chosen: "File",
    looking: "Looking at it …",
    storing: "Bringing it in …",
    fresh: (count: number) => (count === 1 ? "1 event is new." : `${number(count)} events are new.`),
    known: (count: number) => (count === 1 ? "1 is here already." : `${number(count)} are here already.`),
    wrong: (count: number) => (count === 1 ? "1 row is wrong:" : `${number(count)} rows are wrong:`),
    line: (line: number) => `Line ${number(line)}`,
    more: (count: number) => `And ${number(count)} more.`,
    skip: "Bring in the other rows",
    skipHint: "Otherwise nothing comes in until the file is right.",
    submit: "Import",
    done: (count: number) =>
      count === 1 ? "1 event was brought in." : `${number(count)} events were brought in.`,
    cancel: "Cancel",
    close: "Close",
  },
  feeds: {
    title: "Feeds",
    hint: "New entries of a feed come in by themselves, each once.",
    url: "Address of a feed",
    follow: "Follow",
    none: "No feed is followed yet.",
    never: "not looked at yet",
    polled: (when: string) => `looked at ${when}`,
    every: (minutes: number) =>
      minutes % 60 === 0
        ? minutes === 60
          ? "every hour"
          : `every ${number(minutes / 60)} hours`
        : `every ${number(minutes)} minutes`,
    paused: "paused",
    pause: "Pause",
    resume: "Resume",
    poll: "Look now",
    unfollow: "Unfollow",
    of: (what: string, title: string) => `${what}: ${title}`,
    failed: (times: number, problem: string) =>
      times === 1 ? problem : `${problem} (${number(times)} times in a row)`,
    take: "Import OPML …",
    export: "Export OPML",
    taken: (count: number) => (count === 1 ? "1 feed is new." : `${number(count)} feeds are new.`),
    already: "This feed is followed already.",
    close: "Close",
  },
} as const;
