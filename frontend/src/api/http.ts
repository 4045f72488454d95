import createClient from "openapi-fetch";
import { problemOf, type Trouble, unreachable } from "./problem";
import type { paths } from "./schema";

/** The server's answer, or what is wrong, told to a person. Nothing is thrown. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };

/** What came out of a step, and its number in the history; none where nothing changed. */
export interface Done<T> {
  readonly value: T;
  readonly step: number | undefined;
}

export const http = createClient<paths>({ baseUrl: globalThis.location?.origin ?? "" });

const signedOut = new EventTarget();

/** Whenever the server answers that nobody is signed in: the session has ended meanwhile. */
export function onSignedOut(listener: () => void): void {
  signedOut.addEventListener("signedOut", listener);
}

interface Reply {
  readonly error?: unknown;
  readonly response: Response;
}

export async function answer<R extends Reply, T>(
  asked: Promise<R>,
  read: (reply: R) => T,
): Promise<Answer<T>> {
  try {
    const reply = await asked;
    if (reply.response.status === 401) {
      signedOut.dispatchEvent(new Event("signedOut"));
    }
    // 304 only comes to who asks whether anything has changed.
    return reply.response.ok || reply.response.status === 304
      ? { ok: true, value: read(reply) }
      : { ok: false, trouble: problemOf(reply.response.status, reply.error) };
  } catch {
    return { ok: false, trouble: unreachable() };
  }
}

/** The same of an answer that is no JSON. */
export async function answerOf<T>(
  asked: Promise<Response>,
  read: (response: Response) => Promise<T>,
): Promise<Answer<T>> {
  try {
    const response = await asked;
    return response.ok
      ? { ok: true, value: await read(response) }
      : { ok: false, trouble: problemOf(response.status, await response.json().catch(() => undefined)) };
  } catch {
    return { ok: false, trouble: unreachable() };
  }
}

export function stepOf(response: Response): number | undefined {
  const step = response.headers.get("Dateline-Step");
  return step === null ? undefined : Number(step);
}
