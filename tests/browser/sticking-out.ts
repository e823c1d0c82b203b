import type { Page } from "playwright-core";

/** A small phone, and a tablet held upright, which is also a laptop at 200 %. */
export const narrow = [
  { width: 360, height: 740 },
  { width: 768, height: 900 },
] as const;

/**
 * What cannot be seen without scrolling sideways: the page itself when it is wider than the window,
 * everything beyond its edges, and what would have to be scrolled sideways within its place. Code in
 * its editor may, and what is cut with "…" is meant to be.
 */
export async function stickingOut(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement;
    const found = scrollWidth > width ? [`the page: ${scrollWidth} of ${width}`] : [];
    for (const element of document.querySelectorAll("body *")) {
      const { left, right, width: own, height } = element.getBoundingClientRect();
      if (own === 0 || height === 0 || isHidden(element)) continue;
      const name = `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.trim().slice(0, 30)}`;
      if (right > width + 0.5 || left < -0.5) found.push(`beyond the edge: ${name}`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isOver = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      if (isOver && textOverflow !== "ellipsis") found.push(`wider than its place: ${name}`);
    }
    return found;

    /** Said to those who listen only, or within the editor of code. */
    function isHidden(element: Element): boolean {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { clipPath, visibility } = getComputedStyle(at);
        if (clipPath !== "none" || visibility === "hidden") return true;
      }
      return false;
    }
  });
}
