import createClient from "openapi-fetch";
import { problemOf, type Trouble, unreachable } from "./problem";
import type { paths } from "./schema";

/** The server's answer, or what is wrong, told to a person. Nothing is thrown. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };

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
    return reply.response.ok
      ? { ok: true, value: read(reply) }
      : { ok: false, trouble: problemOf(reply.response.status, reply.error) };
  } catch {
    return { ok: false, trouble: unreachable() };
  }
}
