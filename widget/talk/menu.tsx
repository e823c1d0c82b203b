import { h, type Child } from "../dom/h.ts";
import { Icon, info } from "../view/icon.tsx";
import type { View } from "../view/view.ts";
import { again, globe, lock, menu } from "./icons.ts";

/** The one menu. */
export function drawMenu({ controller, model }: View): Child {
  const { texts, locales, transcript } = model;
  return (
    <details
      class="menu"
      onToggle={(event) => {
        if (event.currentTarget.open) void controller.askLocales();
      }}
      onClick={(event) => {
        // Whatever is chosen closes it; the summary opens and closes it by itself.
        const { currentTarget, target } = event;
        if (target instanceof Element && target.closest("button") !== null) close(currentTarget);
      }}
      onFocusout={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) {
          currentTarget.open = false;
        }
      }}
      onKeydown={(event) => {
        if (event.key !== "Escape" || !event.currentTarget.open) return;
        event.stopPropagation();
        close(event.currentTarget);
      }}
    >
      <summary class="icon-button" aria-label={texts.menu}>
        <Icon path={menu} name="kebab" />
      </summary>
      <div class="menu-list">
        {item(again, texts.startOver, () => controller.send({ type: "restart" }))}
        {locales.length > 1 && (
          <div class="languages" role="group" aria-label={texts.language}>
            <Icon path={globe} />
            {locales.map((locale) => (
              <button
                key={locale}
                lang={locale}
                aria-pressed={locale === transcript.locale}
                onClick={() => controller.setLocale(locale, true)}
              >
                {new Intl.DisplayNames(locale, { type: "language" }).of(locale)}
              </button>
            ))}
          </div>
        )}
        {item(lock, texts.data, () => controller.show({ name: "data", title: texts.data }))}
        {item(info, texts.about, () => controller.show({ name: "about", title: texts.about }))}
      </div>
    </details>
  );
}

function item(path: string, label: string, act: () => void): Child {
  return (
    <button onClick={act}>
      <Icon path={path} />
      {label}
    </button>
  );
}

function close(details: HTMLDetailsElement): void {
  details.open = false;
  details.querySelector("summary")?.focus();
}
