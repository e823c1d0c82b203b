/** How somebody likes the studio, kept in their browser; where that is forbidden, for this page. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`lotse-studio:${name}`, value);
  } catch {
    // A browser without storage forgets it, and nothing else.
  }
}

export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`lotse-studio:${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}
