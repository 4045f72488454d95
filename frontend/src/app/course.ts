import { writeAddress } from "./address";
import type { Desk } from "./desk.svelte";
import { type Place, parsePlace } from "./place";

/** Keeps the address as the desk is, so that a link shows what its sender saw, and brings the desk where one leads. */
export class Course {
  /** Where the address leads, until it is reached: meanwhile the address keeps saying so. */
  private coming: Place | undefined;

  constructor(private readonly desk: Desk) {}

  /** What is known of the desk before anything has been asked for. */
  begin(): void {
    this.take(parsePlace(location.search));
  }

  /** Back and forward. */
  async returned(): Promise<void> {
    const { finder, sight } = this.desk;
    const place = parsePlace(location.search);
    const isOtherQuery = place.query !== finder.link || place.lanes !== finder.lanes;
    this.take(place);
    if (place.view) {
      sight.restore(place.view);
    }
    if (isOtherQuery) {
      await finder.reload();
    }
    await this.follow(place);
  }

  /** To where the address leads. */
  async follow(place = parsePlace(location.search)): Promise<void> {
    this.coming = place;
    await this.reach(place);
    if (this.coming === place) {
      this.coming = undefined;
      this.note(false);
    }
  }

  /** Somebody goes elsewhere by hand. */
  leave(): void {
    this.coming = undefined;
  }

  /** @param isStep whether Back undoes it */
  note(isStep: boolean): void {
    const { finder, panel, selected, article } = this.desk;
    const shown = this.coming ?? { event: selected?.id, article: article?.id };
    const place = {
      query: finder.link,
      view: finder.view,
      event: shown.event,
      article: shown.article,
      panel,
      lanes: finder.lanes,
    };
    writeAddress(place, isStep);
  }

  private take({ query, view, panel, lanes }: Place): void {
    const { finder } = this.desk;
    finder.ask(query);
    finder.view = view ?? finder.view;
    finder.lanes = lanes;
    this.desk.panel = panel;
  }

  /** Opens what it names, and closes what it does not. */
  private async reach({ event, article }: Place): Promise<void> {
    const { desk } = this;
    if (article === undefined) {
      desk.article = undefined;
    } else if (article !== desk.article?.id) {
      await desk.read(article);
    }
    if (event === undefined) {
      desk.chooseNothing();
    } else if (event !== desk.selected?.id) {
      await desk.choose(event, false);
    }
  }
}
