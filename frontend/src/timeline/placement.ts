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

/** A stretch in pixels. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** Where the label stands; a bar's label stays in sight as long as its bar does. */
export function labelLeft(wish: Omit<Wish, "id" | "salience">, flipped: boolean): number {
  if (wish.isDot) {
    const middle = (wish.left + wish.right) / 2;
    return flipped ? middle - SIGN_ROOM - wish.textWidth : middle + SIGN_ROOM;
  }
  if (flipped) {
    return wish.right - wish.textWidth;
  }
  const lastLeft = Math.max(wish.left, wish.right - wish.textWidth);
  return Math.min(Math.max(wish.left, SIDE), lastLeft);
}

/** Mark and label together. */
export function stretchOf(wish: Omit<Wish, "id" | "salience">, flipped: boolean): Stretch {
  const label = labelLeft(wish, flipped);
  const middle = (wish.left + wish.right) / 2;
  const left = wish.isDot ? middle - SIGN_HALF : wish.left;
  const right = wish.isDot ? middle + SIGN_HALF : wish.right;
  return { left: Math.min(left, label), right: Math.max(right, label + wish.textWidth) };
}

/** The most salient get the room; nothing that is placed touches anything else in its row. */
export function place(wishes: readonly Wish[], room: Room): Placed[] {
  const rows: Stretch[][] = Array.from({ length: room.rows }, () => []);
  const placed: Placed[] = [];
  for (const wish of inOrder(wishes, room)) {
    if (placed.length >= room.most) {
      break;
    }
    const flipped = flips(wish, room.width);
    const stretch = stretchOf(wish, flipped);
    const row = freeRow(rows, stretch, room.before.get(wish.id)?.row, lastRowFor(stretch, room));
    if (row !== undefined) {
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

/** Marks on levels, the most salient next to the axis; what finds no level is left to the density. */
export function pack(marks: readonly Mark[], levels: number): Placed[] {
  const rows: Stretch[][] = Array.from({ length: levels }, () => []);
  const inOrder = [...marks].sort((a, b) => b.salience - a.salience || a.id - b.id);
  return inOrder.flatMap((mark) => {
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
  const usual = labelLeft(wish, false);
  const inSight = wish.isDot ? (wish.left + wish.right) / 2 <= width : wish.left <= width;
  return inSight && usual + wish.textWidth > width - SIDE && labelLeft(wish, true) >= SIDE;
}

/** What fills the whole width may fill a third of the rows, so that there is room for what happens within. */
function lastRowFor(stretch: Stretch, { rows, width }: Room): number {
  return stretch.left < 0 && stretch.right > width ? Math.ceil(rows / 3) : rows;
}

function freeRow(
  rows: readonly Stretch[][],
  stretch: Stretch,
  wanted: number | undefined,
  end: number,
): number | undefined {
  if (wanted !== undefined && wanted < rows.length && isFree(rows[wanted] ?? [], stretch)) {
    return wanted;
  }
  const row = rows.findIndex((taken, index) => index < end && isFree(taken, stretch));
  return row < 0 ? undefined : row;
}

function isFree(taken: readonly Stretch[], { left, right }: Stretch, apart = APART): boolean {
  return taken.every((other) => right + apart <= other.left || other.right + apart <= left);
}
