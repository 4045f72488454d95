import { mount } from "svelte";
import "./app.css";
import Gate from "./Gate.svelte";
import type { HeadStart } from "./head-start";

/** The page, in an element that is empty. */
export function mountPage(target: HTMLElement, ahead: HeadStart): void {
  mount(Gate, { target, props: { ahead } });
}
