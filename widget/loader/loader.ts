import type { AdvisorHost, Call, Mode } from "../advisor/contract.ts";
import { createLauncher } from "./launcher.ts";
import { wordsFor } from "./words.ts";

/** The name of the advisor's first file, hash included; set when this is built. */
declare const advisorFile: string;

interface Lotse {
  (...call: Call): unknown;
  /** Calls made before this script was there. */
  q?: readonly Iterable<unknown>[];
}

declare global {
  interface Window {
    Lotse?: Lotse;
  }
}

// A module has no current script, but its tag stands in the page.
const tag =
  document.currentScript ?? document.querySelector<HTMLScriptElement>('[src*="lotse.js"]');
const earlier = window.Lotse;
// A second tag changes nothing: there is one advisor per page.
if (tag && "src" in tag && (!earlier || earlier.q)) begin(tag);

/** Puts the launcher into the page. Everything else is fetched when somebody comes near it. */
function begin(script: HTMLScriptElement): void {
  const {
    flow,
    locale = "auto",
    mode: way = "bubble",
    target,
    colorScheme,
    label,
  } = script.dataset;
  const mode = way.toLowerCase();
  const isInline = mode === ("inline" satisfies Mode);
  const host = document.createElement("lotse-advisor") as AdvisorHost;
  const shadow = host.attachShadow({ mode: "open" });
  if (flow) host.setAttribute("flow", flow);
  host.setAttribute("locale", locale);
  host.setAttribute("mode", mode);
  // "auto" is no such value and leaves the page's own preference.
  host.style.colorScheme = colorScheme ?? "";
  let fail: (() => void) | undefined;
  let loading: Promise<unknown> | undefined;

  function load(): void {
    // A browser never asks again for a module that did not arrive: it has to be there first.
    const url = new URL(advisorFile, script.src).href;
    loading ??= fetch(url).then(({ ok }) =>
      ok ? import(/* @vite-ignore */ url) : Promise.reject(),
    );
    loading.catch(() => {
      loading = undefined;
    });
  }

  function call(...given: Call): (() => void) | undefined {
    const [name, first, listener] = given;
    if (name === "on") {
      const event = `lotse:${String(first)}`;
      host.addEventListener(event, listener as EventListener);
      return () => host.removeEventListener(event, listener as EventListener);
    }
    if (name === "destroy") {
      host.remove();
      delete window.Lotse;
    } else if (name === "locale") host.setAttribute("locale", String(first));
    else {
      load();
      loading
        ?.then(() => placed)
        .then(
          () => {
            // A page that draws itself anew may have thrown it away.
            if (!host.isConnected) stand();
            // An element is what its definition says only once it stands in the page.
            host.call(...given);
          },
          () => fail?.(),
        );
    }
    return undefined;
  }

  function stand(): void {
    const spot = target && (document.querySelector(target) ?? console.warn(`Lotse: no ${target}`));
    if (spot) spot.append(host);
    // In the head nobody would see it.
    else if (isInline && document.body.contains(script)) script.after(host);
    else document.body.append(host);
  }

  const placed = new Promise<Event | void>((resolve) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve);
    else resolve();
  }).then(() => {
    stand();
    const kept = keptConversation(flow);
    if (mode !== ("popup" satisfies Mode)) offer(kept);
    // A conversation goes on; on a small screen the page itself comes first.
    const goesOn = isInline ? kept : kept?.includes('"isOpen":true');
    if (goesOn && innerWidth > 640 && innerHeight > 480) call("open", "quiet");
  });

  function offer(kept: string | null): void {
    const [open, goOn, example, failed] = wordsFor(
      locale === "auto" ? document.documentElement.lang || navigator.language : locale,
    );
    const [form, field, button] = createLauncher(shadow, isInline ? example : "");
    const say = (text: string): void => {
      button.textContent = label ?? text;
    };
    say(kept ? goOn : open);
    host.addEventListener("lotse:open", () => say(goOn));
    form.addEventListener("pointerenter", load);
    form.addEventListener("focusin", load);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      // A slow server takes its time; something has to happen at once.
      button.append("...");
      const said = field.value.trim();
      call(said ? "say" : "open", said);
    });
    fail = () => {
      button.textContent = failed;
    };
  }

  window.Lotse = call;
  for (const early of earlier?.q ?? []) call(...(early as Call));
}

/** What the advisor remembers of this tab, if storage is allowed here. */
function keptConversation(flow = ""): string | null {
  try {
    return sessionStorage.getItem(`lotse:${flow}`);
  } catch {
    return null;
  }
}
