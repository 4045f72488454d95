/** What wants a place in a row: the stretch that its mark takes, and the width of its label. */
export interface Wish {
  readonly id: number;
  readonly salience: number;
  readonly isDot: boolean;
  readonly left: number;
  readonly right: number;
  readonly textWidth: number;
}

export interface Placed {
  readonly id: number;
  /** 0 is the row next to the axis. */
  readonly row: number;
  /** Whether the label stands on the left of its sign, where it would be cut on the right. */
  readonly flipped: boolean;
}

export interface Room {
  readonly width: number;
  readonly rows: number;
  /** The most labels there may be. */
  readonly most: number;
  /** Placed before and shown first, as long as there is room: labels don't jump when the view moves. */
  readonly before: ReadonlyMap<number, Placed>;
  /** Always placed, where anything can be. */
  readonly selected: number | undefined;
}

/** From the middle of a sign to its label. */
export const SIGN_ROOM = 11;
const SIGN_HALF = 7;
/** Between two things in a row. */
const APART = 14;
/** From the picture's side to a label that is kept in sight. */
export const SIDE = 10;

/** A label stays in sight until so much of its bar is left, and then leaves with it. */
const STUB = 60;

/** A stretch in pixels. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** A wish's place on the screen, without what it competes with. */
export type Shape = Omit<Wish, "id" | "salience">;

/** Where the label stands; a bar's label stays in sight as long as its bar does. */
export function labelLeft(shape: Shape, flipped: boolean, width: number): number {
  const { isDot, left, right, textWidth } = shape;
  if (isDot) {
    const middle = (left + right) / 2;
    return flipped ? middle - SIGN_ROOM - textWidth : middle + SIGN_ROOM;
  }
  if (flipped) {
    return Math.max(Math.min(right, width - SIDE), left) - textWidth;
  }
  return Math.min(Math.max(left, SIDE), Math.max(left, right - Math.min(textWidth, STUB)));
}

/** Mark and label together. */
export function stretchOf(shape: Shape, flipped: boolean, width: number): Stretch {
  const label = labelLeft(shape, flipped, width);
  const middle = (shape.left + shape.right) / 2;
  const left = shape.isDot ? middle - SIGN_HALF : shape.left;
  const right = shape.isDot ? middle + SIGN_HALF : shape.right;
  return { left: Math.min(left, label), right: Math.max(right, label + shape.textWidth) };
}

/** The most salient get the room; nothing that is placed touches anything else in its row. */
export function place(wishes: readonly Wish[], room: Room): Placed[] {
  const rows: Stretch[][] = Array.from({ length: room.rows }, () => []);
  const placed: Placed[] = [];
  // What fills the whole width may fill a third of the rows, so that there is room for what happens within.
  let through = 0;
  for (const wish of inOrder(wishes, room)) {
    if (placed.length >= room.most) {
      break;
    }
    const flipped = flips(wish, room.width);
    const stretch = stretchOf(wish, flipped, room.width);
    const isThrough = stretch.left < 0 && stretch.right > room.width;
    if (isThrough && through >= Math.ceil(room.rows / 3)) {
      continue;
    }
    const row = freeRow(rows, stretch, room.before.get(wish.id)?.row);
    if (row !== undefined) {
      through += isThrough ? 1 : 0;
      rows[row]?.push(stretch);
      placed.push({ id: wish.id, row, flipped });
    }
  }
  return placed;
}

/** Something without a label. */
export interface Mark extends Stretch {
  readonly id: number;
  readonly salience: number;
}

/**
 * Marks on levels, the most salient next to the ground; what finds no level is left to the density. Of what goes
 * through the whole width there is one at most: more would be stripes and say nothing.
 */
export function pack(marks: readonly Mark[], levels: number, width: number): Placed[] {
  let isThroughThere = false;
  const rows: Stretch[][] = Array.from({ length: levels }, () => []);
  const inOrder = [...marks].sort((a, b) => b.salience - a.salience || a.id - b.id);
  return inOrder.flatMap((mark) => {
    const isThrough = mark.left < 0 && mark.right > width;
    if (isThrough && isThroughThere) {
      return [];
    }
    isThroughThere ||= isThrough;
    const row = rows.findIndex((taken) => isFree(taken, mark, 1));
    rows[row]?.push(mark);
    return row < 0 ? [] : [{ id: mark.id, row, flipped: false }];
  });
}

function inOrder(wishes: readonly Wish[], { before, selected }: Room): Wish[] {
  const rank = (wish: Wish) => (wish.id === selected ? 2 : before.has(wish.id) ? 1 : 0);
  return [...wishes].sort((a, b) => rank(b) - rank(a) || b.salience - a.salience || a.id - b.id);
}

/** A label that the right side would cut stands on the left, if that side does not cut it. */
function flips(wish: Wish, width: number): boolean {
  const usual = labelLeft(wish, false, width);
  const inSight = (wish.isDot ? (wish.left + wish.right) / 2 : wish.left) <= width - SIDE;
  return inSight && usual + wish.textWidth > width - SIDE && labelLeft(wish, true, width) >= SIDE;
}

function freeRow(
  rows: readonly Stretch[][],
  stretch: Stretch,
  wanted: number | undefined,
): number | undefined {
  if (wanted !== undefined && wanted < rows.length && isFree(rows[wanted] ?? [], stretch)) {
    return wanted;
  }
  const row = rows.findIndex((taken) => isFree(taken, stretch));
  return row < 0 ? undefined : row;
}

function isFree(taken: readonly Stretch[], { left, right }: Stretch, apart = APART): boolean {
  return taken.every((other) => right + apart <= other.left || other.right + apart <= left);
}
