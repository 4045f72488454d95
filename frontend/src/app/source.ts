import type { Answer } from "../api/http";
import type { Trouble } from "../api/problem";
import type { Query } from "../api/query";
import * as api from "../api/tiles";
import { parseIsoDay } from "../time/day";
import type { Source } from "../timeline/picture";
import { mostEventsOf } from "../timeline/tiles";

/** Where the picture gets what passes a query; troubles are told, and what was asked stays without an answer. */
export function sourceOf(query: Query, tell: (trouble: Trouble) => void): Source {
  const told = async <T>(asked: Promise<Answer<T>>, signal: AbortSignal): Promise<T | undefined> => {
    const answer = await asked;
    if (answer.ok) {
      return answer.value;
    }
    // What nobody waits for any more is no trouble.
    if (!signal.aborted) {
      tell(answer.trouble);
    }
    return undefined;
  };
  return {
    whole: async (signal) => {
      const answer = await told(api.whole(query, signal), signal);
      return (
        answer && {
          padded: daysOf(answer.from, answer.to),
          extent: answer.extent ? daysOf(answer.extent.earliest, answer.extent.latest) : undefined,
          total: answer.total,
        }
      );
    },
    lanes: (by, most, signal) => told(api.lanes(query, by, most, signal), signal),
    tile: (address, tag, signal) =>
      told(api.tile(query, { ...address, limit: mostEventsOf(address) }, tag, signal), signal),
  };
}

function daysOf(from: string, to: string) {
  return { start: parseIsoDay(from) ?? 0, end: parseIsoDay(to) ?? 0 };
}
