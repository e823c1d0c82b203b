import { h, type Child } from "../dom/h.ts";
import type { Screen } from "../advisor/model.ts";
import { Icon } from "../view/icon.tsx";
import type { View } from "../view/view.ts";
import { loadWords, type Words } from "./words.ts";
import { comparisonRows, type Cell, type ComparedProduct } from "./comparison.ts";

export { default as css } from "./screens.css?inline";

/** Screens few shoppers open; fetched together with what they show. */
export async function loadScreen(
  screen: Screen,
  controller: View["controller"],
): Promise<NonNullable<Screen["draw"]>> {
  const { http, model } = controller;
  const { locale } = model.transcript;
  const words = await loadWords(locale);
  switch (screen.name) {
    case "data":
      return (view) => drawData(view, words);
    case "about":
      return (view) => drawAbout(view, words);
    case "compare": {
      const replies = await Promise.all(
        screen.products.map((id) =>
          http.get(`products/${encodeURIComponent(id)}?locale=${locale}`),
        ),
      );
      const products = replies.flatMap((reply) =>
        reply.ok ? [reply.value as ComparedProduct] : [],
      );
      return products.length === replies.length
        ? (view) => drawComparison(view, products, words)
        : (view) => drawFailure(view, screen);
    }
  }
}

function drawFailure({ controller, model }: View, screen: Screen): Child {
  return (
    <div class="empty" role="alert">
      <p>{model.texts.failed}</p>
      <button class="outline" onClick={() => controller.show(screen)}>
        {model.texts.tryAgain}
      </button>
    </div>
  );
}

function drawAbout({ model }: View, words: Words): Child {
  const { disclosure } = model.transcript;
  return (
    <div class="prose">
      {[disclosure, ...words.aboutText].map((text) => (
        <p>{text}</p>
      ))}
    </div>
  );
}

/** What is stored, and what one can do about it. */
function drawData({ controller }: View, words: Words): Child {
  return (
    <div class="prose">
      {words.dataText.map((text) => (
        <p>{text}</p>
      ))}
      <button class="outline" onClick={() => void download(controller)}>
        {words.download}
      </button>
      <details class="sure">
        <summary class="outline">{words.erase}</summary>
        <p>{words.eraseSure}</p>
        <button class="primary danger" onClick={() => void controller.erase()}>
          {words.eraseYes}
        </button>
      </details>
    </div>
  );
}

async function download(controller: View["controller"]): Promise<void> {
  const data = await controller.exportData();
  if (data === undefined) return;
  const link = document.createElement("a");
  const file = new Blob([JSON.stringify(data, undefined, 2)], { type: "application/json" });
  link.href = URL.createObjectURL(file);
  link.download = "chat.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

/** Products side by side; what differs stands first. */
function drawComparison(view: View, products: readonly ComparedProduct[], words: Words): Child {
  const { format, places } = view;
  const rows = comparisonRows(products);
  const parts = [
    { title: words.differs, some: rows.filter(({ differs }) => differs) },
    { title: words.same, some: rows.filter(({ differs }) => !differs) },
  ].filter(({ some }) => some.length > 0);
  // Narrow, the rows become boxes; the roles keep them a table for those who listen.
  return (
    <table class={`compare of-${products.length}`} role="table">
      <thead role="rowgroup">
        {products.some(({ image }) => image) && (
          <tr aria-hidden="true">
            <td />
            {products.map(({ id, image }) => (
              <td key={id}>
                <img
                  src={places?.picture(image)}
                  alt=""
                  onError={({ currentTarget }) => currentTarget.removeAttribute("src")}
                />
              </td>
            ))}
          </tr>
        )}
        <tr role="row" class="heads">
          <td role="cell" />
          {products.map(({ id, title, price }) => (
            <th scope="col" role="columnheader" key={id}>
              <span>{title}</span>
              {price && <strong>{format.money(price)}</strong>}
            </th>
          ))}
        </tr>
      </thead>
      {parts.map(({ title, some }) => (
        <tbody role="rowgroup" key={title}>
          <tr role="row" class="part">
            <th scope="rowgroup" role="rowheader" colspan={products.length + 1}>
              {title}
            </th>
          </tr>
          {some.map(({ id, label, cells }) => (
            <tr role="row" key={id}>
              <th scope="row" role="rowheader">
                {label}
              </th>
              {cells.map((cell) => drawCell(words, cell))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** On the same grid as the other icons. */
const star = "M12 4l2.4 5 5.4.7-4 3.8 1 5.5-4.8-2.7L7.2 19l1-5.5-4-3.8 5.4-.7z";

function drawCell(words: Words, { text, level, isBest }: Cell): Child {
  return (
    <td role="cell" class={isBest ? "best" : undefined}>
      {isBest && <Icon path={star} />}
      {isBest && <span class="hidden">{words.best}: </span>}
      {text ?? <span class="none">{words.noFact}</span>}
      {level !== undefined && <small>{level}</small>}
    </td>
  );
}
