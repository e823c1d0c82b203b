/**
 * A small icon for a kind of product: a whole SVG of 24 × 24 in the colour of the text around it,
 * for products that have no picture. An unknown kind gets a tag.
 */
export function kindIcon(kind: string): string {
  const data = icons.get(kind) ?? tag;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"><path d="${data}"/></svg>`;
}

const tag = "M12.4 3.5H19a1.5 1.5 0 0 1 1.5 1.5v6.6L12 20.5 3.5 12zM16.3 7.7h0";

const icons: ReadonlyMap<string, string> = new Map([
  [
    "jacket",
    "M9 6.5 5.7 7.8C4.8 8.2 4.3 8.9 4.1 9.8L2.8 17.8l3.2.6L7 13v8.2h10V13l1 5.4 3.2-.6-1.3-8c-.2-.9-.7-1.6-1.6-2L15 6.5M9 6.5C7.9 4.6 9 2.6 12 2.6s4.1 2 3 3.9c-1 1.2-5 1.2-6 0zM12 7.4v13.8",
  ],
  ["trousers", "M6.5 3h11l1.7 18h-4.6L12 10.5 9.4 21H4.8zM6.2 6.6h11.6"],
  [
    "shoes",
    "M4 4.2h6v5.6c2 2.6 4.4 3.6 7.4 4.2 2 .4 3.1 1.6 3.1 3.3v.5H4zM3.2 17.8h18v2.7h-18zM7.6 7.6H10M8.6 11.8l2.2-1.4",
  ],
  [
    "backpack",
    "M5.5 20.5V10a6.5 6.5 0 0 1 13 0v10.5zM9.7 4.2V3.6a2.3 2.3 0 0 1 4.6 0v.6M8.8 20.5v-6h6.4v6M9.5 9.8h5",
  ],
  [
    "sleeping_bag",
    "M12 2.5c3.4 0 5.3 2.4 5.2 5.6l-.9 9.7c-.2 2.3-1.7 3.7-4.3 3.7s-4.1-1.4-4.3-3.7L6.8 8.1C6.7 4.9 8.6 2.5 12 2.5zM12 5.2c-1.5 0-2.4 1-2.4 2.4S10.5 10 12 10s2.4-1 2.4-2.4S13.5 5.2 12 5.2zM7.2 12.8c3 1.1 6.6 1.1 9.6 0M7.6 16.8c2.7 1.1 6.1 1.1 8.8 0",
  ],
  [
    "base_layer",
    "M8.6 3.2 3.8 5.3 2.6 10.8l3.7.7V21h11.4v-9.5l3.7-.7-1.2-5.5-4.8-2.1c-.6 1.7-1.8 2.6-3.4 2.6S9.2 4.9 8.6 3.2z",
  ],
  [
    "fleece",
    "M9 5 5.6 6.5C4.7 6.9 4.3 7.6 4.1 8.5l-1.4 9.1 3.2.6L7 12.5V21h10v-8.5l1.1 5.7 3.2-.6-1.4-9.1c-.2-.9-.6-1.6-1.5-2L15 5M9 5V3h6v2c-1 1.3-5 1.3-6 0zM12 6v4.5M9.8 14h0M14.2 14h0M9.8 17.5h0M14.2 17.5h0",
  ],
  [
    "gloves",
    "M8 16.5 4.6 12a1.8 1.8 0 0 1 2.8-2.3l1.2 1.2V7.3a4.6 4.6 0 0 1 9.2 0c0 3.4.3 6.2-.8 9.2zM8 16.5v5h9v-5",
  ],
  [
    "hat",
    "M4.8 15.3c0-5.7 2.6-9.4 7.2-9.4s7.2 3.7 7.2 9.4M3.5 15.3h17v5h-17zM12 5.9a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z",
  ],
]);
