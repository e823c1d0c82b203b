import css from "./launcher.css?inline";

/**
 * What stands in the page until somebody opens the advisor: a button above the page; with an
 * example, a field before it in which one can begin to speak.
 */
export type Launcher = readonly [
  form: HTMLFormElement,
  field: HTMLInputElement,
  button: HTMLButtonElement,
];

export function createLauncher(shadow: ShadowRoot, example: string): Launcher {
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  // An advisor that was loaded before has brought its own.
  shadow.adoptedStyleSheets.push(styles);
  const form = document.createElement("form");
  const field = document.createElement("input");
  const button = document.createElement("button");
  field.maxLength = 2_000;
  field.placeholder = field.ariaLabel = example;
  form.className = button.part = "launcher";
  if (example) form.append(field);
  form.append(button);
  shadow.append(form);
  return [form, field, button];
}
