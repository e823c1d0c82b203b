import type { Controller } from "../advisor/controller.ts";
import type { Model } from "../advisor/model.ts";
import type { Format } from "./format.ts";

/**
 * What every part of the view is made from. The view is a function of it: what is folded away,
 * ticked or typed is kept by the browser's own elements, everything else by the model.
 */
export interface View {
  readonly model: Model;
  readonly controller: Controller;
  readonly format: Format;
  /** Where the advisor's server is, and where this page is. */
  readonly places: { readonly advisor: string; readonly page: string };
  /** In the page, above it, in its middle, or over all of it: inline, bubble, popup or sheet. */
  readonly frame: string;
}
