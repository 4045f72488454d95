import { mount } from "svelte";
import Gate from "./app/Gate.svelte";
import "./app/app.css";

const target = document.getElementById("app");
/** A collection that somebody shared, as a page of its own or within a page of somebody else's. */
const [, way, token] = /^\/(shared|embed)\/([\w-]+)$/.exec(location.pathname) ?? [];

if (target && token) {
  void import("./app/SharedPage.svelte").then(({ default: SharedPage }) =>
    mount(SharedPage, { target, props: { token, isEmbedded: way === "embed" } }),
  );
} else if (target) {
  mount(Gate, { target });
}
