import { useRef } from "preact/hooks";
import { words } from "../words/words.ts";
import { announce } from "./announcer.tsx";
import { scrollAtEdges, type EdgeScroll } from "./edge-scroll.ts";
import { Icon } from "./icon.tsx";
import type { MenuItem } from "./menu.tsx";

export interface Movable {
  /** The element's id; its list item carries it as `data-id`, among its siblings only. */
  readonly id: string;
  readonly name: string;
  /** All ids of the list, in order. */
  readonly ids: readonly string[];
  readonly onMove: (id: string, before: string | undefined) => void;
}

/**
 * The handle by which a list item is moved: dragged with a pointer, or with the arrow keys. While it
 * is dragged, `data-drop` on a sibling says where it would come to lie; at the edge of the screen
 * the list scrolls on, and Escape leaves everything where it was.
 */
export function MoveHandle({ id, name, ids, onMove }: Movable) {
  const dragging = useRef<Drag | undefined>(undefined);

  function byKey(event: KeyboardEvent): void {
    if (event.key === "Escape" && dragging.current !== undefined) {
      event.stopPropagation();
      end(false);
      return;
    }
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    const to = ids.indexOf(id) + by;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (to < 0 || to >= ids.length) return;
    onMove(id, ids[by < 0 ? to : to + 1]);
    announce(words().moved(name, to + 1, ids.length));
  }

  function begin(event: PointerEvent & { readonly currentTarget: HTMLElement }): void {
    const item = event.currentTarget.closest<HTMLElement>("[data-id]");
    if (event.button !== 0 || item === null) return;
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
    item.dataset["dragged"] = "";
    const scroll = scrollAtEdges(item, mark);
    dragging.current = { item, before: undefined, hasMoved: false, scroll };
  }

  function follow(event: PointerEvent): void {
    dragging.current?.scroll.follow(event.clientY);
    mark(event.clientY);
  }

  function mark(pointerY: number): void {
    const drag = dragging.current;
    if (drag === undefined) return;
    const siblings = siblingsOf(drag.item);
    const next = siblings.find((one) => pointerY < middleOf(one));
    drag.before = next;
    drag.hasMoved = true;
    clearMarks(siblings);
    const marked = next ?? siblings.at(-1);
    if (marked !== undefined) marked.dataset["drop"] = next === undefined ? "after" : "before";
  }

  function end(isDropped: boolean): void {
    const drag = dragging.current;
    if (drag === undefined) return;
    dragging.current = undefined;
    drag.scroll.stop();
    delete drag.item.dataset["dragged"];
    clearMarks(siblingsOf(drag.item));
    const before = drag.before?.dataset["id"];
    const isElsewhere = before !== id && before !== ids[ids.indexOf(id) + 1];
    if (isDropped && drag.hasMoved && isElsewhere) onMove(id, before);
  }

  return (
    <button
      type="button"
      class="icon-button handle"
      aria-label={words().moveHandle(name)}
      onKeyDown={byKey}
      onPointerDown={begin}
      onPointerMove={follow}
      onPointerUp={() => end(true)}
      onPointerCancel={() => end(false)}
    >
      <Icon name="drag" />
    </button>
  );
}

/** Where an item goes one step up or down, or nothing at the end of its list. */
export function moveItems({ id, name, ids, onMove }: Movable): readonly MenuItem[] {
  const at = ids.indexOf(id);
  function step(by: 1 | -1): void {
    onMove(id, ids[by < 0 ? at - 1 : at + 2]);
    announce(words().moved(name, at + 1 + by, ids.length));
  }
  return [
    { label: words().moveUp, icon: "up", isDisabled: at <= 0, act: () => step(-1) },
    { label: words().moveDown, icon: "down", isDisabled: at >= ids.length - 1, act: () => step(1) },
  ];
}

interface Drag {
  readonly item: HTMLElement;
  before: HTMLElement | undefined;
  hasMoved: boolean;
  readonly scroll: EdgeScroll;
}

function siblingsOf(item: HTMLElement): readonly HTMLElement[] {
  return [...(item.parentElement?.children ?? [])].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.dataset["id"] !== undefined,
  );
}

function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

function clearMarks(items: readonly HTMLElement[]): void {
  for (const item of items) delete item.dataset["drop"];
}
