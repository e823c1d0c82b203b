import type { Attributes, Child } from "./h.ts";

/**
 * Makes what stands in an element what is described, with as few changes as that takes: a node
 * stays itself as long as its key and its tag do, and with it focus, scrolling and what was typed.
 *
 * A child without a key is known by its place, counting what is not there: a condition that turns
 * does not make its neighbours others.
 */
export function render(child: Child, into: Element): void {
  renderChildren(into, [child]);
}

interface Drawn {
  readonly tag: string;
  readonly node: ChildNode;
  attributes: Attributes;
}

const drawnIn = new WeakMap<Node, ReadonlyMap<string, Drawn>>();
const listeners = new WeakMap<EventTarget, Map<string, (event: Event) => void>>();
const text = "#text";

function renderChildren(parent: Element, children: readonly Child[]): void {
  const before = drawnIn.get(parent) ?? new Map<string, Drawn>();
  const wanted = new Map<string, Wanted>();
  collect(children, "", wanted);
  for (const [key, { tag, node }] of before) if (wanted.get(key)?.tag !== tag) node.remove();
  const after = new Map<string, Drawn>();
  // What is gone was taken out first, so that what stays need not be moved.
  let next = parent.firstChild;
  for (const [key, { tag, attributes, children: inner }] of wanted) {
    const known = before.get(key);
    const drawn = known?.tag === tag ? known : create(tag);
    after.set(key, drawn);
    if (drawn.node === next) next = next.nextSibling;
    else parent.insertBefore(drawn.node, next);
    if (drawn.node instanceof Element) {
      // First what is in it: a choice can only be set once it is there.
      renderChildren(drawn.node, inner);
      setAttributes(drawn.node, drawn.attributes, attributes);
    } else if (drawn.attributes["text"] !== attributes["text"]) {
      drawn.node.textContent = String(attributes["text"]);
    }
    drawn.attributes = attributes;
  }
  drawnIn.set(parent, after);
}

interface Wanted {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

function collect(children: readonly Child[], place: string, wanted: Map<string, Wanted>): void {
  children.forEach((child, index) => {
    const here = `${place}.${index}`;
    if (child === null || child === undefined || typeof child === "boolean" || child === "") return;
    if (typeof child !== "object") {
      wanted.set(here, { tag: text, attributes: { text: child }, children: [] });
    } else if ("tag" in child) wanted.set(String(child.key ?? here), child);
    else collect(child, here, wanted);
  });
}

function create(tag: string): Drawn {
  const node =
    tag === text
      ? document.createTextNode("")
      : tag === "svg" || tag === "path"
        ? document.createElementNS("http://www.w3.org/2000/svg", tag)
        : document.createElement(tag);
  return { tag, node, attributes: {} };
}

function setAttributes(element: Element, before: Attributes, after: Attributes): void {
  for (const name of Object.keys({ ...before, ...after })) {
    const value = after[name] as string | number | boolean | undefined;
    if (name === "value" && element instanceof HTMLTextAreaElement) {
      // The shopper changes it as well.
      if (element.value !== value) element.value = String(value);
    } else if (value === before[name]) continue;
    else if (name === "style") {
      // Set this way a strict policy allows it; as an attribute it would not.
      if (element instanceof HTMLElement) element.style.cssText = String(value);
    } else if (name.startsWith("on")) listen(element, name.slice(2).toLowerCase(), value);
    else if (value === undefined || value === false) element.removeAttribute(name);
    else
      element.setAttribute(name, value === true && !name.startsWith("aria") ? "" : String(value));
  }
}

/** One listener stands on the element; which function it calls may change with every drawing. */
function listen(element: Element, type: string, listener: unknown): void {
  const known = listeners.get(element) ?? new Map<string, (event: Event) => void>();
  listeners.set(element, known);
  if (!known.has(type)) element.addEventListener(type, (event) => known.get(type)?.(event));
  known.set(type, listener as (event: Event) => void);
}
