import type { Trouble } from "../api/problem";
import { texts } from "../texts";

/** One plain sentence for what went wrong. */
export function sentenceFor(trouble: Trouble): string {
  switch (trouble.kind) {
    case "unreachable":
      return texts.errors.offline;
    case "notFound":
      return trouble.detail || texts.errors.notFound;
    case "stale":
      return texts.errors.stale;
    case "tooLarge":
      return trouble.detail || texts.errors.tooLarge;
    case "invalid":
      return trouble.detail || texts.errors.server;
    case "server":
      return texts.errors.server;
  }
}
