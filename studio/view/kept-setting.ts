/**
 * What somebody likes, or left off at, kept in their browser; where that is forbidden, for as long as
 * the page is open.
 */
const here = new Map<string, string>();

const prefix = "lotse-studio:";

export function keep(name: string, value: string): void {
  here.set(name, value);
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // A browser without storage forgets it with the page, and nothing else.
  }
}

export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? here.get(name);
  } catch {
    return here.get(name);
  }
}

export function forget(name: string): void {
  here.delete(name);
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // It was never kept.
  }
}

/** Everything whose name begins so: what is nobody else's business at this browser. */
export function forgetAll(begin: string): void {
  const names = new Set(here.keys());
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) names.add(key.slice(prefix.length));
    }
  } catch {
    // There are only those of this page.
  }
  for (const name of names) if (name.startsWith(begin)) forget(name);
}
