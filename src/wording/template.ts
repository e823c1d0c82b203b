/** Fills `{name}` with what the lookup knows; undefined when a name is unknown. */
export function fillTemplate(
  template: string,
  lookup: (name: string) => string | undefined,
): string | undefined {
  let missing = false;
  const filled = template.replace(/\{([a-z][a-z0-9_]*)\}/g, (_, name: string) => {
    const value = lookup(name);
    if (value === undefined) missing = true;
    return value ?? "";
  });
  return missing ? undefined : filled;
}

/** The names a template asks for. */
export function namesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{([a-z][a-z0-9_]*)\}/g)].flatMap((match) => match[1] ?? []);
}

export function capitalise(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
}

/** For a label in the middle of an English sentence; abbreviations keep their capitals. */
export function uncapitalise(text: string): string {
  const [first = "", second = ""] = text;
  return second === second.toLocaleUpperCase()
    ? text
    : first.toLocaleLowerCase() + text.slice(first.length);
}

/** Labels stand in a sentence as they are, without grammar that some language would break. */
export function joinLabels(labels: readonly string[]): string {
  return labels.join(" · ");
}
