import { mount } from "svelte";
import Gate from "./app/Gate.svelte";
import "./app/app.css";

const target = document.getElementById("app");
if (target) {
  mount(Gate, { target });
}
