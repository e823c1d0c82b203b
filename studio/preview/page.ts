/**
 * The page in the preview's frame: nothing but the real widget, pointed at the draft. It tells the
 * studio around it which conversation is on, after everything that happens in it. The widget's own
 * tag stands behind this script and is read after it.
 */
const { searchParams } = new URL(location.href);
const flow = searchParams.get("flow") ?? "";
const locale = searchParams.get("locale") ?? "en";
const scheme = searchParams.get("scheme");

document.documentElement.lang = locale;
if (scheme === "light" || scheme === "dark") document.documentElement.dataset["scheme"] = scheme;

const tag = document.querySelector<HTMLScriptElement>("script[data-target]");
if (tag !== null) tag.dataset["flow"] = flow;

type Call = readonly string[];
const calls: Call[] = [];
const early = Object.assign((...call: Call) => calls.push(call), { q: calls });
Object.assign(window, { Lotse: early });
// Quietly: whoever is writing in the studio keeps the focus.
early("open", "quiet");

let told = "";

/** The widget keeps the conversation's number for this tab; it is looked at when it may have changed. */
function tell(): void {
  const conversation = keptConversation();
  const turns = document
    .querySelector("lotse-advisor")
    ?.shadowRoot?.querySelector("[role=log]")?.textContent;
  const state = `${conversation} ${turns}`;
  if (conversation === undefined || state === told) return;
  told = state;
  parent.postMessage({ type: "lotse-preview", conversation, locale }, location.origin);
}

function keptConversation(): string | undefined {
  for (const [name, kept] of Object.entries(sessionStorage)) {
    if (!name.startsWith("lotse:") || !name.includes(flow)) continue;
    const read: unknown = JSON.parse(String(kept));
    if (typeof read !== "object" || read === null) continue;
    const { key } = read as { readonly key?: { readonly id?: unknown } };
    if (typeof key?.id === "string") return key.id;
  }
  return undefined;
}

setInterval(tell, 500);
