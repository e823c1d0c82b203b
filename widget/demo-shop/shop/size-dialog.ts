import type { ProductDetails, Variant } from "./catalogue.ts";
import { el } from "./dom.ts";
import { label, say } from "./words.ts";

/** @returns the variant that was chosen, or undefined when the dialog was closed. */
export async function askForSize(product: ProductDetails): Promise<Variant | undefined> {
  const { variants, title } = product;
  const colours = [...new Set(variants.map(({ options }) => options["colour"] ?? ""))];
  return await new Promise((resolve) => {
    const pick = (variant: Variant | undefined) => (): void => {
      resolve(variant);
      // Closed, not only taken away: the focus goes back to where it was.
      dialog.close();
    };
    const end = (): void => {
      resolve(undefined);
      dialog.remove();
    };
    const dialog = el(
      "dialog",
      { class: "sizes", "aria-label": title, onclose: end },
      el("h2", {}, title),
      colours.map((colour) =>
        el(
          "div",
          {},
          el("p", { class: "muted" }, [say("size"), label(colour)].filter(Boolean).join(", ")),
          el(
            "div",
            { class: "choices" },
            variants
              .filter(({ options }) => (options["colour"] ?? "") === colour)
              .map((variant) =>
                el(
                  "button",
                  { disabled: variant.stock === 0, onclick: pick(variant) },
                  variant.options["size"] ?? title,
                ),
              ),
          ),
        ),
      ),
      el("button", { class: "plain", onclick: pick(undefined) }, say("close")),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}
