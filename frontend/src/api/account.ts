import { answer, http } from "./http";
import type { components } from "./schema";

export type Session = components["schemas"]["Session"];
export type Me = components["schemas"]["Me"];
export type Account = components["schemas"]["Account"];
export type ApiToken = components["schemas"]["ApiToken"];
export type Invitation = components["schemas"]["Invitation"];
export type NewInvitation = components["schemas"]["NewInvitation"];

/** Where a browser goes to sign in by the OpenID Connect provider; it comes back to the page. */
export const PROVIDER_SIGN_IN = "/sign-in/oidc";

export function session() {
  return answer(http.GET("/api/session"), (reply) => reply.data as Session);
}

export function signIn(name: string, password: string) {
  return answer(http.POST("/api/session", { body: { name, password } }), (reply) => reply.data as Session);
}

export function signOut() {
  return answer(http.DELETE("/api/session"), () => undefined);
}

export function lookAtInvitation(token: string) {
  return answer(http.POST("/api/invitations", { body: { token } }), (reply) => reply.data as Invitation);
}

/** Keeps the link, in this browser, until somebody comes back from the provider with it. */
export function carryInvitation(token: string) {
  return answer(http.POST("/api/invitations/carry", { body: { token } }), () => undefined);
}

export function acceptInvitation(token: string, name: string, password: string) {
  const asked = http.POST("/api/invitations/accept", { body: { token, name, password } });
  return answer(asked, () => undefined);
}

export function changePassword(current: string, password: string) {
  return answer(http.PUT("/api/account/password", { body: { current, password } }), () => undefined);
}

export function tokens() {
  return answer(http.GET("/api/account/tokens"), (reply) => reply.data?.items as ApiToken[]);
}

/** The secret is told this once. */
export function addToken(name: string, scope: "read" | "write") {
  const asked = http.POST("/api/account/tokens", { body: { name, scope } });
  return answer(asked, (reply) => (reply.data as components["schemas"]["CreatedApiToken"]).secret);
}

export function revokeToken(id: number) {
  return answer(http.DELETE("/api/account/tokens/{id}", { params: { path: { id } } }), () => undefined);
}

export function accounts() {
  return answer(http.GET("/api/accounts"), (reply) => reply.data?.items as Account[]);
}

export function addAccount(name: string, role: string) {
  return answer(http.POST("/api/accounts", { body: { name, role } }), (reply) => reply.data as NewInvitation);
}

export function inviteAgain(id: number) {
  const asked = http.POST("/api/accounts/{id}/invitation", { params: { path: { id } } });
  return answer(asked, (reply) => reply.data as NewInvitation);
}

export function changeAccount(account: Account, change: { role?: string; disabled?: boolean }) {
  const asked = http.PATCH("/api/accounts/{id}", {
    params: { path: { id: account.id } },
    headers: { "If-Match": `"${account.revision}"` },
    // A patch names what it changes only; the document describes the whole.
    body: change as never,
  });
  return answer(asked, (reply) => reply.data as Account);
}
