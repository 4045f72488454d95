import { mount } from "svelte";
import "./app.css";
import SharedPage from "./SharedPage.svelte";

/** The page of a collection for whoever has its link, in an element that is empty. */
export function mountShared(target: HTMLElement, token: string, isEmbedded: boolean): void {
  mount(SharedPage, { target, props: { token, isEmbedded } });
}
