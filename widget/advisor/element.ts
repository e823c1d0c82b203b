import { h } from "../dom/h.ts";
import { render } from "../dom/render.ts";
import css from "../view/panel.css?inline";
import { loadTexts } from "../text/load-texts.ts";
import { createHttp } from "../transport/http.ts";
import { createFormat } from "../view/format.ts";
import { Panel } from "../view/panel.tsx";
import { createSettling, type Settling } from "../view/settle.ts";
import type { AdvisorHost, Call } from "./contract.ts";
import { createController, type Controller } from "./controller.ts";
import { createMemory, memoryName } from "./memory.ts";
import { createModality } from "./modality.ts";
import { pageClock } from "./page-clock.ts";
import { newTurnId } from "./turn-id.ts";

/** The scripts lie where the server is. */
const base = new URL(/* @vite-ignore */ "./", import.meta.url).href;

/** On a screen as small as that, upright or lying, the window covers the page. */
const narrow = matchMedia("(max-width: 640px), (max-height: 480px)");

/**
 * `<lotse-advisor flow mode locale color-scheme>`: attributes, lifecycle and what happens around the
 * window. Taken out of the page, it leaves nothing behind.
 */
export class AdvisorElement extends HTMLElement implements AdvisorHost {
  static readonly observedAttributes = ["locale"];

  #controller: Controller | undefined;
  /** Calls that came before the advisor was ready. */
  #early: Call[] = [];
  #root: HTMLElement | undefined;
  #settling: Settling | undefined;
  /** What had the focus when the window was opened. */
  #origin: Element | null = null;
  #isDrawn = true;
  readonly #modality = createModality(this);

  connectedCallback(): void {
    if (this.#root !== undefined) return;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#adopt(css);
    this.#root = document.createElement("div");
    this.#root.className = "advisor";
    this.#settling = createSettling(shadow);
    shadow.append(this.#root);
    narrow.addEventListener("change", this.#draw);
    window.addEventListener("online", this.#hurry);
    void this.#begin();
  }

  disconnectedCallback(): void {
    // Being moved is no reason to end.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  attributeChangedCallback(): void {
    this.#controller?.setLocale(this.#locale());
  }

  call(...call: Call): void {
    const controller = this.#controller;
    if (controller === undefined) {
      this.#early.push(call);
      return;
    }
    const [name, first] = call;
    const isOpen = controller.model.isOpen;
    if (name === "close" || (name === "toggle" && isOpen)) return controller.setOpen(false);
    if (name === "start") controller.start(flowOf(first));
    this.#open(first !== "quiet");
    if (name === "say") controller.send({ type: "say", text: String(first) }, String(first));
  }

  async #begin(): Promise<void> {
    const flow = this.getAttribute("flow") ?? undefined;
    const locale = this.#locale();
    const texts = await loadTexts(locale);
    if (!this.isConnected) return;
    const controller = createController({
      texts,
      flow,
      locale,
      page: () => ({
        page: location.href,
        identity: this.getAttribute("identity"),
      }),
      http: createHttp(base, (input, init) => fetch(input, init)),
      loadSocket: async () => {
        const { connectSocket } = await import("../transport/socket.ts");
        return (parts) => connectSocket(base, parts);
      },
      loadTalk: async () => {
        const talk = await import("../talk/talk.tsx");
        this.#adopt(talk.css);
        return talk;
      },
      loadScreen: async (screen) => {
        const screens = await import("../screens/screens.tsx");
        this.#adopt(screens.css);
        return await screens.loadScreen(screen, controller);
      },
      memory: createMemory(memoryName(flow), () => sessionStorage),
      clock: pageClock,
      newTurnId,
      changed: () => this.#changed(),
      emit: (event, detail) => {
        // Shoppers are told calmly; whoever builds the page should see what is the matter.
        if (event === "error") console.warn("Lotse:", detail);
        const init = { detail, bubbles: true, composed: true, cancelable: true };
        return this.dispatchEvent(new CustomEvent(`lotse:${event}`, init));
      },
    });
    this.#controller = controller;
    controller.emit("ready", {});
    for (const early of this.#early.splice(0)) this.call(...early);
  }

  #end(): void {
    this.#controller?.destroy();
    this.#modality.set(false);
    this.#settling?.stop();
    narrow.removeEventListener("change", this.#draw);
    window.removeEventListener("online", this.#hurry);
    this.#root?.remove();
    this.#root = undefined;
    this.#controller = undefined;
  }

  #open(takesFocus: boolean): void {
    if (takesFocus) this.#origin = document.activeElement;
    this.#controller?.setOpen(true);
    this.#draw();
    // A window within the page comes into sight with it, down to the field.
    if (takesFocus) this.#root?.querySelector<HTMLElement>(".panel")?.focus();
  }

  /** However many things change at once, they are drawn once. */
  #changed(): void {
    if (!this.#isDrawn) return;
    this.#isDrawn = false;
    queueMicrotask(this.#draw);
  }

  readonly #draw = (): void => {
    this.#isDrawn = true;
    const { shadowRoot } = this;
    const [controller, root] = [this.#controller, this.#root];
    if (controller === undefined || root === undefined) return;
    const { model } = controller;
    const { isOpen } = model;
    const frame = narrow.matches ? "sheet" : (this.getAttribute("mode") ?? "bubble");
    const isModal = isOpen && (frame === "popup" || frame === "sheet");
    const wasInside = shadowRoot?.activeElement !== null;
    const isClosing = this.hasAttribute("open") && !isOpen;
    this.#modality.set(isModal);
    this.#settling?.before();
    this.toggleAttribute("open", isOpen);
    const places = model.talk?.createPlaces(base, location.href);
    const format = createFormat(model.transcript.locale || "en");
    const view = { model, controller, format, places, frame };
    render(isOpen ? h(Panel, { view }) : null, root);
    this.#settling?.after();
    if (isClosing && wasInside) this.#returnFocus();
  };

  /** To what opened the window, or else to the launcher. */
  #returnFocus(): void {
    const origin = this.#origin;
    const launcher = this.shadowRoot?.querySelector(".launcher button");
    const target = origin === this || origin === document.body ? launcher : origin;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }

  readonly #hurry = (): void => this.#controller?.hurry();

  #adopt(text: string): void {
    const { shadowRoot } = this;
    const styles = new CSSStyleSheet();
    styles.replaceSync(text);
    shadowRoot?.adoptedStyleSheets.push(styles);
  }

  #locale(): string {
    const stated = this.getAttribute("locale");
    if (stated !== null && stated !== "auto") return stated;
    return document.documentElement.lang || navigator.language;
  }
}

function flowOf(value: unknown): string | undefined {
  const flow = typeof value === "object" && value !== null && "flow" in value && value.flow;
  return typeof flow === "string" ? flow : undefined;
}

customElements.define("lotse-advisor", AdvisorElement);
