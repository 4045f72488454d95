import { number } from "./number";

/**
 * The texts of the page, in English: here those that the first drawing or several parts need, and beside this file those
 * of the parts that come later, each with these in it. Another language is another folder of the same shape; dates and
 * numbers go through `Intl` with its locale.
 */
export const texts = {
  locale: "en-GB",
  name: "Dateline",
  dates: {
    about: "about {}",
    perhaps: "perhaps {}",
    before: "until {}",
    from: "from {} on",
    span: (from: string, to: string) => `${from} to ${to}`,
  },
  status: {
    happened: "Happened",
    planned: "Planned",
    claimed: "Claimed",
    denied: "Denied",
  },
  account: {
    of: (name: string) => `Account of ${name}`,
  },
  header: {
    search: "Search events",
    searchHint: "Search: words, “phrases”, actor: place: from: …",
    suggestions: "Filters that fit",
    keys: {
      actor: "who took part",
      place: "where it was",
      status: "happened, planned, claimed, denied",
      source: "who published it",
      kind: "visit, meet, sign, vote …",
      from: "a year, month or day, or “last week”",
      to: "until the end of that",
      in: "a collection of bookmarks",
      has: "note: what has a note of yours",
      is: "bookmarked: what you kept",
    } as Readonly<Record<string, string>>,
    add: "Add an article",
    help: "Help",
    filters: "Filters",
    showStatus: "Show by status",
    remove: (what: string) => `Remove the filter ${what}`,
    clear: "Clear filters",
  },
  timeline: {
    label: "Timeline",
    keys: "Timeline. Arrow keys go from event to event, plus and minus zoom, Home and End go to the first and last event.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Show everything",
    overview: "Overview of all events: the range in view",
    viewStart: "Start of the view",
    viewEnd: "End of the view",
    described: (range: string) =>
      `Events from ${range}, drawn along an axis of time. The labels are buttons; the list below has the same events.`,
    tools: "The timeline’s tools",
    lanes: "Lanes",
    lanesBy: "Lanes by",
    noLanes: "No lanes",
    laneWays: {
      status: "By status",
      actor: "By actor",
      place: "By place",
      source: "By source",
      kind: "By kind",
      collection: "By collection",
    },
    otherLanes: "All others",
    laneOf: (name: string, count: number) =>
      `${name}: ${count === 1 ? "1 event" : `${number(count)} events`}`,
    number,
    save: "Save the picture",
    saveShort: "Save",
    svg: "as SVG",
    png: "as PNG",
    file: "timeline",
    sheet: (range: string) => `Timeline, ${range}`,
    sources: (names: readonly string[]) => `Sources: ${names.join(", ")}`,
    shown: (range: string, count: string) => `${range}: ${count}`,
    count: (count: number) => (count === 1 ? "1 event" : `${number(count)} events`),
    inBin: (range: string, count: number) =>
      `${count === 1 ? "1 event" : `${number(count)} events`}, ${range}`,
    spanning: (count: number, range: string) =>
      `${count === 1 ? "1 longer or open one" : `${number(count)} longer or open ones`} within ${range}`,
    inferred: "inferred",
    selected: (title: string, when: string) => `${title}, ${when}`,
    none: "No events in this range",
    noFurther: "No further event",
  },
  sheets: {
    label: "What is shown below the timeline",
    lists: "Lists",
    event: "Event",
    article: "Article",
    noArticle: "Choose an event or an article to read it here.",
  },
  panels: {
    label: "Lists",
    events: "In view",
    undated: "Undated",
    articles: "Articles",
    bookmarks: "Bookmarks",
    review: "Review",
    history: "History",
    trash: "Trash",
    more: "Show more",
    loading: "Loading …",
  },
  events: {
    label: "Events in view, in order of time",
    none: "No events here. Zoom out, or clear the filters.",
    undatedLabel: "Events without a place in time",
    noneUndated: "Every event has a place in time.",
    undatedWhy: "Nothing is dated for want of knowledge. These wait for a date.",
    dateNeeded: "date needed",
    undated: "undated",
    undatedBecause: (words: string) =>
      words ? `“${words}” names no day that can be reckoned` : "the source gives no time for it",
  },
  card: {
    said: "Said by",
    via: (name: string) => `via ${name}`,
    bookmarked: "Bookmarked",
    noPublisher: "publisher unknown",
  },
  review: {
    fields: {
      title: "Title",
      when: "When",
      status: "Status",
      speaker: "Said by",
      actors: "Who",
      places: "Where",
      review: "Review",
      occurrence: "Told by",
    },
    verdicts: { open: "To review", accepted: "Accepted", corrected: "Corrected", rejected: "Rejected" },
    givenBack: (field: string) => `Given back to the articles: ${field}.`,
    corrected: (title: string) => `Corrected “${title}”.`,
    done: {
      open: (title: string) => `Put back for review: “${title}”.`,
      accepted: (title: string) => `Accepted “${title}”.`,
      rejected: (title: string) => `Rejected “${title}”.`,
    },
    doneAll: {
      open: (count: number) => `Put back for review: ${number(count)} events.`,
      accepted: (count: number) => (count === 1 ? "Accepted 1 event." : `Accepted ${number(count)} events.`),
      rejected: (count: number) => (count === 1 ? "Rejected 1 event." : `Rejected ${number(count)} events.`),
    },
    queueDone: "Nothing left to review here.",
    unsaved: (title: string) => `What you typed for “${title}” is kept, and not saved yet.`,
    resume: "Go on with it",
    merged: (count: number) => `Merged ${number(count)} events into one.`,
    splitDone: (title: string) => `An event of its own: “${title}”.`,
  },
  article: {
    setDate: "Set date",
    undatedPublication: "no publication date",
  },
  copies: {
    also: (count: number) =>
      count === 1
        ? "The same report is in another article"
        : `The same report is in ${number(count)} other articles`,
    short: (count: number) => (count === 1 ? "1 copy" : `${number(count)} copies`),
  },
  articles: {
    none: "No articles yet.",
    delete: "Delete",
    deleteTitle: "Delete this article?",
    deleteWhy: (title: string) =>
      `“${title}” and the events that only it tells will be gone. This cannot be undone.`,
    cancel: "Cancel",
    deleted: (title: string) => `Deleted “${title}”.`,
  },
  bookmarks: {
    restored: "Bookmark restored.",
    saved: "Note saved.",
    added: "Bookmarked.",
    removed: "Bookmark removed.",
  },
  exports: {
    open: "Export or print",
  },
  undo: {
    undo: "Undo",
    nothing: "Nothing to undo.",
    done: (what: string) => `Undone: ${what}`,
    changed: "It was changed meanwhile, and stays as it is.",
  },
  live: {
    lost: "Connection lost. Trying again …",
    back: "The connection is back.",
    offer: (count: number) =>
      count === 0 ? "The list has changed" : count === 1 ? "1 new event" : `${number(count)} new events`,
    offerOther: (count: number) => (count === 0 ? "The list has changed" : `${number(count)} new`),
    gone: (title: string) => `“${title}” was deleted meanwhile.`,
  },
  add: {
    read: (count: number) => (count === 1 ? "1 event read." : `${number(count)} events read.`),
  },
  intake: {
    drop: "Drop to bring them in",
  },
  empty: {
    title: "Put a news article on the timeline",
    what: "Paste the text of an article with its publication date. Its events appear here, each one leading to the sentence it came from.",
    add: "Paste an article",
    nothing: "Nothing is on the timeline yet",
    nothingYet: "Events appear here as soon as somebody has added an article.",
    samples: "Load three sample articles",
    loading: "Loading the samples …",
  },
  errors: {
    offline: "The server does not answer. Is Dateline still running?",
    retry: "Try again",
    server: "The server ran into an error. Try again; if it stays, look at its log.",
    notFound: "This is not there any more.",
    stale: "It was changed meanwhile. It was read again.",
    tooLarge: "This is too large to be read.",
    /** What is wrong with a part of the search, by what kept it from being a filter. */
    query: {
      status: (part: string) =>
        `“${part}” is none of happened, planned, claimed and denied. It is searched as words.`,
      kind: (part: string) => `“${part}” is no kind of event. It is searched as words.`,
      days: (part: string) => `“${part}” is no time that can be read. It is searched as words.`,
      has: (part: string) => `“${part}” is not known: there is has:note. It is searched as words.`,
      is: (part: string) => `“${part}” is not known: there is is:bookmarked. It is searched as words.`,
      several: (part: string) => `Only one filter of a sort is taken. “${part}” is searched as words.`,
      excluded: (part: string) => `“${part}” cannot be left out as a filter. The words in it are left out.`,
    },
    dismiss: "Dismiss",
  },
} as const;
