import { count, onChange } from "./basket.ts";
import { el, icon, place } from "./dom.ts";
import { choose, kinds, label, language, say, type Language, type Word } from "./words.ts";

const paths = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20",
  cart: "M3.5 5h2.5l2 11h10l2-8H7M9.5 20.5v.01M16.5 20.5v.01",
};

/** Header and footer, the same on every page. */
export function drawFrame(): void {
  place("header").append(
    el("a", { class: "skip", href: "#main" }, say("skip")),
    el(
      "div",
      { class: "bar" },
      el(
        "a",
        { class: "logo", href: "/" },
        el("img", { src: "/shop/logo.svg", alt: "" }),
        "Gehwetter",
      ),
      searchForm(),
      languageSwitch(),
      cartLink(),
    ),
    categories(),
  );
  place("footer").append(el("p", {}, say("invented")));
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    element.textContent = say(element.dataset["text"] as Word);
  }
}

function searchForm(): HTMLElement {
  const value = new URLSearchParams(location.search).get("q") ?? "";
  return el(
    "form",
    { class: "search", role: "search", action: "/" },
    el("input", {
      type: "search",
      name: "q",
      value,
      placeholder: say("searchHint"),
      "aria-label": say("search"),
    }),
    el("button", { "aria-label": say("search") }, icon(paths.search)),
  );
}

function languageSwitch(): HTMLElement {
  return el(
    "div",
    { class: "languages", role: "group", "aria-label": say("language") },
    languageButton("de", "Deutsch"),
    languageButton("en", "English"),
  );
}

function languageButton(tag: Language, name: string): HTMLElement {
  const isCurrent = tag === language;
  return el(
    "button",
    {
      lang: tag,
      "aria-pressed": String(isCurrent),
      onclick: () => choose(tag),
    },
    tag.toUpperCase(),
    el("span", { class: "hidden" }, ` ${name}`),
  );
}

function cartLink(): HTMLElement {
  const badge = el("span", { class: "badge" });
  const update = (): void => {
    const items = count();
    badge.textContent = String(items);
    badge.hidden = items === 0;
  };
  update();
  onChange(update);
  return el(
    "a",
    { class: "cart-link", href: "/cart" },
    icon(paths.cart),
    el("span", {}, say("cart")),
    badge,
  );
}

function categories(): HTMLElement {
  const current = new URLSearchParams(location.search).get("kind") ?? "";
  const isHome = document.body.dataset["page"] === "home";
  const link = (kind: string, name: string): HTMLElement =>
    el(
      "a",
      {
        href: kind === "" ? "/" : `/?kind=${kind}`,
        "aria-current": isHome && kind === current ? "page" : undefined,
      },
      name,
    );
  return el(
    "nav",
    { "aria-label": say("categories") },
    link("", say("all")),
    kinds.map((kind) => link(kind, label(kind))),
  );
}

/** A short message at the bottom; it goes by itself. */
export function toast(text: string): void {
  const message = el(
    "p",
    { class: "toast", role: "status" },
    text,
    el("a", { href: "/cart" }, say("view")),
  );
  document.querySelector(".toast")?.remove();
  document.body.append(message);
  setTimeout(() => message.remove(), 6_000);
}
