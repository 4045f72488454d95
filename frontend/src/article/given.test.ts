import { describe, expect, it } from "vitest";
import { bookmarklet, givenBy, isPage } from "./given";

describe("what another page sends", () => {
  it("is its address, or the text that was selected there", () => {
    expect(givenBy("#add=https%3A%2F%2Fnews.example%2Fa%3Fb%3D1")).toEqual({
      text: "https://news.example/a?b=1",
      url: "",
    });
    expect(givenBy("#add=https%3A%2F%2Fnews.example%2Fa&text=Two%20lines%0Aof%20text")).toEqual({
      text: "Two lines\nof text",
      url: "https://news.example/a",
    });
  });

  it.each(["", "#", "#add=", "#add=javascript%3Aalert(1)", "#other=1", "#%%%"])(
    "is nothing in %s",
    (hash) => {
      expect(givenBy(hash)).toBeUndefined();
    },
  );

  it("is sent by a link that says where to", () => {
    const link = decodeURIComponent(bookmarklet("http://127.0.0.1:8080"));
    expect(link).toMatch(/^javascript:\(\(\)=>/);
    expect(link).toContain('open("http://127.0.0.1:8080/#add="+encodeURIComponent(location.href)');
  });
});

describe("a pasted text", () => {
  it("is an address where it is nothing else", () => {
    expect(isPage("  https://news.example/a \n")).toBe(true);
    expect(isPage("http://127.0.0.1:8080/x?y=1#z")).toBe(true);
    expect(isPage("See https://news.example/a")).toBe(false);
    expect(isPage("https://news.example/a and more")).toBe(false);
    expect(isPage("ftp://news.example/a")).toBe(false);
  });
});
