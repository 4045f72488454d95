import { mount } from "svelte";
import type { Session } from "../api/account";
import type { Answer } from "../api/http";
import "./app.css";
import Gate from "./Gate.svelte";
import type { HeadStart } from "./head-start";

/**
 * The page, in an element that is empty.
 *
 * @param session as it was asked for, and `ahead` the picture, before the page was there
 */
export function mountPage(target: HTMLElement, session: Promise<Answer<Session>>, ahead: HeadStart): void {
  mount(Gate, { target, props: { asked: session, ahead } });
}
