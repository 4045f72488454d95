import { session as askSession, type Session } from "./api/account";
import type { Answer } from "./api/http";
import { HeadStart } from "./app/head-start";
import { parsePlace } from "./app/place";

const target = document.getElementById("app");
/** A collection that somebody shared, as a page of its own or within a page of somebody else's. */
const [, way, token] = /^\/(shared|embed)\/([\w-]+)$/.exec(location.pathname) ?? [];

if (target && token) {
  void import("./app/shared").then(({ mountShared }) => mountShared(target, token, way === "embed"));
} else if (target) {
  const session = askSession();
  const ahead = new HeadStart(parsePlace(location.search), innerWidth, isSignedIn(session));
  const page = import("./app/page");
  void ahead.asked().then(async () => (await page).mountPage(target, session, ahead));
}

async function isSignedIn(asked: Promise<Answer<Session>>): Promise<boolean> {
  const answer = await asked;
  return answer.ok && answer.value.me != null;
}
