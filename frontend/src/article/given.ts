/** What another page sent here to be added, by the bookmarklet. */
export interface Given {
  readonly text: string;
  readonly url: string;
}

/** What the form of a new article holds, as it is typed. */
export interface Typed extends Given {
  readonly isHtml: boolean;
  readonly publishedOn: string;
  readonly title: string;
  readonly publisher: string;
}

/** So much of a selection goes into an address; whoever wants more copies and pastes it. */
const LONGEST = 30_000;

/** Out of the part of the address after the sign #, which no server sees; undefined where nothing was sent. */
export function givenBy(hash: string): Given | undefined {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const address = parameters.get("add") ?? "";
  const url = isPage(address) ? address : "";
  const text = parameters.get("text")?.trim() ?? "";
  return url || text ? { text: text || url, url: text ? url : "" } : undefined;
}

/** Whether a pasted text is the address of a page, and nothing else. */
export function isPage(text: string): boolean {
  return /^https?:\/\/[^\s/]+\S*$/i.test(text.trim());
}

/** A link that opens Dateline beside the page that it is chosen on; nothing is sent until the analyst says so. */
export function bookmarklet(origin: string): string {
  const script = `(()=>{const s=String(getSelection()).slice(0,${LONGEST});open(${JSON.stringify(`${origin}/#add=`)}+encodeURIComponent(location.href)+(s.trim()?"&text="+encodeURIComponent(s):""),"_blank","noopener")})()`;
  return `javascript:${encodeURIComponent(script)}`;
}
