import type { Controller } from "../advisor/controller.ts";
import type { Model } from "../advisor/model.ts";
import type { Format } from "./format.ts";
import type { Places } from "../talk/places.ts";

/**
 * What every part of the view is made from. The view is a function of it: what is folded away,
 * ticked or typed is kept by the browser's own elements, everything else by the model.
 */
export interface View {
  readonly model: Model;
  readonly controller: Controller;
  readonly format: Format;
  /** There as soon as there are products. */
  readonly places: Places | undefined;
  /** In the page, above it, in its middle, or over all of it: inline, bubble, popup or sheet. */
  readonly frame: string;
}
