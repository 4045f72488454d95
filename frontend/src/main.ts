import { HeadStart } from "./app/head-start";
import { parsePlace } from "./app/place";

const target = document.getElementById("app");
/** A collection that somebody shared, as a page of its own or within a page of somebody else's. */
const [, way, token] = /^\/(shared|embed)\/([\w-]+)$/.exec(location.pathname) ?? [];

if (target && token) {
  void import("./app/shared").then(({ mountShared }) => mountShared(target, token, way === "embed"));
} else if (target) {
  const ahead = new HeadStart(parsePlace(location.search), innerWidth);
  const page = import("./app/page");
  void ahead.asked().then(async () => (await page).mountPage(target, ahead));
}
