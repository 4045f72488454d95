import * as api from "../api/bookmarks";
import type { Answer, Done } from "../api/http";
import { theirsOf } from "../api/problem";
import type { Collection, CollectionItem } from "../api/types";
import { texts } from "../texts/keeping";
import type { Saved } from "../versions/saving.svelte";
import type { Hands } from "./hands";
import { withMoved } from "./order";

/** The collections that one may read, and what is in the one that is open. */
export class Collections {
  all = $state.raw<readonly Collection[]>([]);
  items = $state.raw<readonly CollectionItem[]>([]);
  private openId = $state<number | undefined>();
  readonly open = $derived(this.all.find(({ id }) => id === this.openId));
  /** The moves that are shown already and not stored yet, and the last of them: they are stored in the order of the making. */
  private moving = 0;
  private lastMove: Promise<unknown> = Promise.resolve();
  /** Counts the questions for what is in it, so that a slow answer to an earlier one is let go. */
  private asked = 0;
  readonly writable = $derived(this.all.filter(({ canWrite }) => canWrite));

  constructor(private readonly hands: Hands) {}

  async load(): Promise<void> {
    const answer = await api.collections();
    if (!answer.ok) {
      this.hands.tell(answer.trouble);
      return;
    }
    this.all = answer.value;
    await this.loadItems();
  }

  async show(id: number | undefined): Promise<void> {
    this.openId = id;
    this.items = [];
    await this.loadItems();
  }

  /** A new one, which is open then; with a bookmark in it, if one is given. */
  async add(title: string, bookmark?: number): Promise<void> {
    const answer = await api.addCollection(title);
    if (!answer.ok) {
      this.hands.tell(answer.trouble);
      return;
    }
    if (bookmark !== undefined) {
      await this.put(answer.value, bookmark);
    } else {
      this.openId = answer.value.id;
      await this.load();
    }
  }

  async change(collection: Collection, change: Partial<api.Description>): Promise<Saved<Collection>> {
    const answer = await api.changeCollection(collection, change);
    await this.load();
    if (answer.ok) {
      this.hands.did(texts.collections.changed, () => this.changeBack(collection, change));
      return "saved";
    }
    const theirs = theirsOf<Collection>(answer.trouble);
    if (theirs) {
      return { theirs };
    }
    this.hands.tell(answer.trouble);
    return "refused";
  }

  remove(collection: Collection): void {
    this.hands.deleteCollection(collection, async () => {
      if (await this.isDone(await api.deleteCollection(collection))) {
        await this.show(undefined);
      }
    });
  }

  async put(collection: Collection, bookmark: number): Promise<void> {
    await this.step(await api.putIn(collection, bookmark), texts.collections.put(collection.title));
  }

  async take(collection: Collection, bookmark: number): Promise<void> {
    await this.step(await api.takeOut(collection, bookmark), texts.collections.taken(collection.title));
  }

  /** Shows it at that place at once, and keeps it there. */
  async move(collection: Collection, bookmark: number, place: number): Promise<void> {
    const from = this.items.findIndex((item) => item.bookmark.id === bookmark);
    if (from === place) {
      return;
    }
    this.items = withMoved(this.items, from, place);
    this.moving += 1;
    const moved = this.lastMove.then(() => api.moveIn(collection, bookmark, place));
    this.lastMove = moved;
    const answer = await moved;
    this.moving -= 1;
    await this.step(answer, texts.collections.arranged);
  }

  /** Only what that change set, and only where it is still as the change left it. */
  private async changeBack(before: Collection, change: Partial<api.Description>): Promise<boolean> {
    const now = this.all.find(({ id }) => id === before.id);
    const fields = Object.keys(change) as (keyof api.Description)[];
    if (!now || fields.some((field) => now[field] !== change[field])) {
      return this.hands.refuse();
    }
    const earlier = Object.fromEntries(fields.map((field) => [field, before[field]]));
    return await this.isDone(await api.changeCollection(now, earlier));
  }

  private async loadItems(): Promise<void> {
    const { open } = this;
    this.asked += 1;
    const question = this.asked;
    const answer = open && (await api.itemsOf(open));
    if (!answer || question !== this.asked) {
      return;
    }
    if (answer.ok) {
      // What is moved meanwhile stays where it was moved to: it is read again when that is stored.
      this.items = this.moving > 0 ? this.items : answer.value;
    } else {
      this.hands.tell(answer.trouble);
    }
  }

  /** What can be taken back by the step that it is. */
  private async step(answer: Answer<Done<unknown>>, what: string): Promise<void> {
    if ((await this.isDone(answer)) && answer.ok) {
      this.hands.remember(answer.value.step, what);
    }
  }

  /** Whether it went well; all is as the server has it then, in any case. */
  private async isDone(answer: Answer<unknown>): Promise<boolean> {
    if (!answer.ok) {
      this.hands.tell(answer.trouble);
    }
    await this.load();
    return answer.ok;
  }
}
