import * as api from "../api/bookmarks";
import type { Answer } from "../api/http";
import type { Collection, CollectionItem } from "../api/types";
import { texts } from "../texts/keeping";
import type { Hands } from "./hands";
import { inOrder } from "./order";

/** The collections that one may read, and what is in the one that is open. */
export class Collections {
  all = $state.raw<readonly Collection[]>([]);
  items = $state.raw<readonly CollectionItem[]>([]);
  private openId = $state<number | undefined>();
  readonly open = $derived(this.all.find(({ id }) => id === this.openId));
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

  async change(collection: Collection, change: Parameters<typeof api.changeCollection>[1]): Promise<boolean> {
    const { title, description, sorting } = collection;
    const isDone = await this.done(api.changeCollection(collection, change));
    if (isDone) {
      this.hands.did(texts.collections.changed, async () => {
        const now = this.all.find(({ id }) => id === collection.id);
        return (
          now !== undefined && (await this.done(api.changeCollection(now, { title, description, sorting })))
        );
      });
    }
    return isDone;
  }

  remove(collection: Collection): void {
    this.hands.deleteCollection(collection, async () => {
      if (await this.done(api.deleteCollection(collection))) {
        await this.show(undefined);
      }
    });
  }

  async put(collection: Collection, bookmark: number): Promise<void> {
    if (await this.done(api.putIn(collection, bookmark))) {
      this.hands.did(texts.collections.put(collection.title), () =>
        this.done(api.takeOut(collection, bookmark)),
      );
    }
  }

  async take(collection: Collection, bookmark: number): Promise<void> {
    const order = this.items.map((item) => item.bookmark.id);
    if (await this.done(api.takeOut(collection, bookmark))) {
      this.hands.did(
        texts.collections.taken(collection.title),
        async () =>
          (await this.done(api.putIn(collection, bookmark))) &&
          (await this.done(api.arrange(collection, order))),
      );
    }
  }

  /** Shows that order at once, and keeps it. */
  async arrange(collection: Collection, order: readonly number[]): Promise<void> {
    const before = this.items.map(({ bookmark }) => bookmark.id);
    if (order.every((id, index) => id === before[index])) {
      return;
    }
    this.items = inOrder(this.items, order);
    if (await this.done(api.arrange(collection, order))) {
      this.hands.did(texts.collections.arranged, () => this.done(api.arrange(collection, before)));
    }
  }

  private async loadItems(): Promise<void> {
    const { open } = this;
    const answer = open && (await api.itemsOf(open));
    if (!answer || open?.id !== this.openId) {
      return;
    }
    if (answer.ok) {
      this.items = answer.value;
    } else {
      this.hands.tell(answer.trouble);
    }
  }

  /** Whether it went well; all is as the server has it then, in any case. */
  private async done(asked: Promise<Answer<unknown>>): Promise<boolean> {
    const answer = await asked;
    if (!answer.ok) {
      this.hands.tell(answer.trouble);
    }
    await this.load();
    return answer.ok;
  }
}
