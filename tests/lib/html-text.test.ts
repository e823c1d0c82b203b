import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToText } from "../../src/lib/html-text.ts";

describe("htmlToText", () => {
  it.each([
    ["one<br>two<br/>three<BR />four", "one\ntwo\nthree\nfour"],
    ["<ul><li>one</li> <li>two</li></ul>three", "one\ntwo\nthree"],
    ["<p>one</p><p>two</p>", "one\ntwo"],
    ["<b>Weight:</b> 300 g", "Weight: 300 g"],
    ["<p>one\n two</p>", "one two"],
    ["one\ntwo & <b>three</b>", "one\ntwo & three"],
    ["<table><tr><th>Hood</th><td>no</td></tr></table>", "Hood no"],
    ["Gr&ouml;&szlig;e &amp; &#174; &#xBD; &nbsp;&Auml;", "Größe & ® ½ Ä"],
    ["&lt;b&gt; &unknown; &#0; &#150; fish & chips", "<b> &unknown; – fish & chips"],
    ["< 300 g <3", "< 300 g <3"],
    ["one<!-- <br> two -->three", "onethree"],
    ["<script>alert('<p>x</p>')</script>one", "one"],
    ["<style>p { color: red }</style >one<STYLE>x</style>", "one"],
    ['<a title="a > b" onclick="x()">one</a>', "one"],
    ["<p class=a>it's</p>", "it's"],
    ["one <", "one <"],
    ["&constructor; &toString;", "&constructor; &toString;"],
    ["one <p", "one"],
    ["one <script>two", "one"],
    ["<!DOCTYPE html><title>x</title>one", "one"],
    ["  one   two  ", "one two"],
    ["", ""],
  ])("shows %j as %j", (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    ['<li>"Soft, warm and dry"</li>', "Soft, warm and dry"],
    ['<li>"Inseam is 6"""</li>', 'Inseam is 6"'],
    ['<b>Fabric: </b>"4-oz nylon"<br>x', "Fabric: 4-oz nylon\nx"],
    ['"soft" and "warm"', '"soft" and "warm"'],
    ['inseam is 6"', 'inseam is 6"'],
    ['"', '"'],
  ])("takes quotation marks off %j", (html, text) => {
    expect(htmlToText(html, { unquote: true })).toBe(text);
  });

  it("leaves quotation marks alone unless told", () => {
    expect(htmlToText('"warm"')).toBe('"warm"');
  });

  it("never lets a tag through", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "script",
      "/",
      "p",
      " ",
      '"',
      "'",
      "=",
      "a",
      "<!--",
      "&lt",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join("");
        if (!html.includes("&")) expect(htmlToText(html)).not.toMatch(/<[a-z/!?]/i);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
