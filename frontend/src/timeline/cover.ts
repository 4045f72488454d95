import type { Day } from "../time/day";
import { type Address, childrenOf, type Days, daysOf, overlap, parentOf } from "./tiles";

/** A tile, and the stretch for which it stands in. */
export interface Piece<T> extends Days {
  readonly tile: T;
}

/** How many levels finer tiles are looked for: each doubles what there is to draw. */
const FINER = 2;

/** What the wanted tiles are drawn from: themselves, else finer ones that fill them, else a coarser one. */
export function cover<T>(wanted: readonly Address[], find: (address: Address) => T | undefined): Piece<T>[] {
  const inOrder = [...wanted].sort((a, b) => a.index - b.index);
  return joined(inOrder.flatMap((address) => itself(address, find, FINER) ?? above(address, find)));
}

/** Itself or finer ones that fill it; undefined where a part is missing. */
function itself<T>(
  address: Address,
  find: (address: Address) => T | undefined,
  finer: number,
): Piece<T>[] | undefined {
  const tile = find(address);
  if (tile !== undefined) {
    return [{ tile, ...daysOf(address) }];
  }
  const children = finer > 0 ? childrenOf(address) : [];
  const parts = children.map((child) => itself(child, find, finer - 1));
  const isFilled = parts.length > 0 && parts.every((part) => part !== undefined);
  return isFilled ? parts.flatMap((part) => part ?? []) : undefined;
}

function above<T>(address: Address, find: (address: Address) => T | undefined): Piece<T>[] {
  for (let at = parentOf(address); at; at = parentOf(at)) {
    const tile = find(at);
    if (tile !== undefined) {
      return [{ tile, ...overlap(daysOf(at), daysOf(address)) }];
    }
  }
  return [];
}

/** Neighbours that the same tile stands for are one piece: its bins count once. */
function joined<T>(pieces: readonly Piece<T>[]): Piece<T>[] {
  const whole: Piece<T>[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last && last.tile === piece.tile) {
      whole[whole.length - 1] = { ...last, end: piece.end };
    } else {
      whole.push(piece);
    }
  }
  return whole;
}

/** The bins of a piece: those of its tile that begin in it, so that none is counted by two pieces. */
export function within<B extends { readonly start: Day; readonly end: Day }>(
  bins: readonly B[],
  { start, end }: Days,
): B[] {
  return bins.filter((bin) => bin.start >= start && bin.start < end);
}
