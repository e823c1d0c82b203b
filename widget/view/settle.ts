/**
 * What happens after the view was drawn anew: the newest turn comes to the top, the focus stays
 * with the shopper, and a hint leads to a question that products have pushed out of sight.
 */
export interface Settling {
  /** Before drawing: remembers where the focus is. */
  before(): void;
  after(): void;
  stop(): void;
}

export function createSettling(shadow: ShadowRoot): Settling {
  let focused: Element | null = null;
  let newest: HTMLElement | null = null;
  /** How high the newest turn is while nothing but sentences stand in it. */
  let shortHeight = 0;
  /** How far down the newest turn began before drawing, and since when it is on its way up. */
  let place = 0;
  let glidingSince = 0;
  let fitted: string | undefined;
  let question: Element | null = null;
  let covered: Element | null = null;
  /** The focus has no place of its own until there is a next question. */
  let isWaiting = false;
  let observer: IntersectionObserver | undefined;
  const find = (selector: string): HTMLElement | null => shadow.querySelector(selector);

  function scrollToNewest(body: HTMLElement): void {
    const turn = find(".newest");
    // Among sentences what they speak of stays in sight above them; all else comes to the top.
    const height = turn?.querySelector(".question, .products") ? 0 : (turn?.offsetHeight ?? 0);
    if (turn === newest && height === shortHeight) return keepInSight(body);
    shortHeight = height;
    // What was said on an earlier page is there at once; what is new glides in.
    const isFirst = newest === null && turn?.previousElementSibling?.previousElementSibling;
    newest = turn;
    glidingSince = performance.now();
    if (turn !== null) glide(body, turn, Boolean(isFirst));
    else body.scrollTop = 0;
  }

  /** Products from before fold up above it; what one is looking at stays where it is. */
  function keepInSight(body: HTMLElement): void {
    const shift = (newest?.offsetTop ?? 0) - place;
    if (newest === null || shift === 0) return;
    body.scrollTop += shift;
    // Put elsewhere, it stands still.
    if (performance.now() - glidingSince < glideMs) glide(body, newest);
  }

  /** The field grows with the text, and shrinks when it was sent. */
  function fitField(): void {
    const field = find(".composer textarea");
    if (!(field instanceof HTMLTextAreaElement) || field.value === fitted) return;
    fitted = field.value;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  }

  function watchQuestion(body: HTMLElement): void {
    const now = find(".question");
    if (now === question) return;
    question = now;
    observer?.disconnect();
    body.parentElement?.classList.remove("more");
    if (now === null) return;
    observer = new IntersectionObserver(
      (sightings) => {
        const seen = sightings.at(-1);
        if (seen === undefined) return;
        const isBelow = seen.boundingClientRect.top > (seen.rootBounds?.bottom ?? 0);
        body.parentElement?.classList.toggle("more", isBelow);
      },
      { root: body, rootMargin: "0px 0px -64px" },
    );
    observer.observe(now);
  }

  /** What had the focus may be gone: then the next question has it, or the window. */
  function keepFocus(): void {
    const screen = find(".screen");
    if (screen !== null && covered === null) {
      covered = focused;
      find(".screen .icon-button")?.focus();
    } else if (screen === null && covered !== null) {
      focusOn(covered);
      covered = null;
    } else if (focused?.isConnected === false || (isWaiting && focused === find(".panel"))) {
      const heading = find("#question");
      isWaiting = heading === null;
      focusOn(heading ?? find(".panel"));
    }
  }

  return {
    before() {
      focused = shadow.activeElement;
      place = newest?.offsetTop ?? 0;
    },
    after() {
      fitField();
      const body = find(".body");
      if (body === null) {
        newest = null;
        question = null;
        fitted = undefined;
        return;
      }
      scrollToNewest(body);
      watchQuestion(body);
      keepFocus();
    },
    stop: () => observer?.disconnect(),
  };
}

/** Longer than this no browser glides. */
const glideMs = 1_000;

/** Leads to the question that waits for an answer. */
export function goToQuestion({ currentTarget }: { readonly currentTarget: Element }): void {
  const body = currentTarget.closest(".chat")?.querySelector(".body");
  const heading = body?.querySelector<HTMLElement>("#question");
  if (!body || !heading) return;
  glide(body, heading);
  heading.focus({ preventScroll: true });
}

function focusOn(target: Element | null): void {
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/** Brings a part of the talk to the top of the window, and the window into sight. */
function glide(body: Element, to: HTMLElement, isInstant = false): void {
  const isCalm = isInstant || matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = isCalm ? "instant" : "smooth";
  body.scrollTo({ top: to.offsetTop - 12, behavior });
  // A window within the page may have been scrolled half out of sight, to reach its field.
  if (!isInstant) body.closest(".inline")?.scrollIntoView({ block: "nearest", behavior });
}
