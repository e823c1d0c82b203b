/** Icons of our own, on a grid of 24, one stroke width. */
const paths = {
  /** Keeps the place of one. */
  none: "",
  flows: "M5 4.5h14v4H5zM5 15.5h6v4H5zM15 15.5h4v4h-4zM8 8.5v7M8 12h9v3.5",
  people:
    "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c.6-3.6 3-5.5 6.5-5.5s5.9 1.9 6.5 5.5M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.6c2 .8 3.1 2.5 3.5 4.9",
  account: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.8-3.8 3.5-5.5 7.5-5.5s6.7 1.7 7.5 5.5",
  plus: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6L6 18",
  check: "M5 12.5l4.5 4.5L19 7.5",
  warning: "M12 4l9 15.5H3zM12 10v4.5M12 17v.01",
  error: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 8v5M12 16v.01",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  down: "M6 9l6 6 6-6",
  right: "M9 6l6 6-6 6",
  left: "M15 6l-6 6 6 6",
  undo: "M8.5 5L4 9.5 8.5 14M4 9.5h10a5.5 5.5 0 0 1 0 11H9",
  redo: "M15.5 5L20 9.5 15.5 14M20 9.5H10a5.5 5.5 0 0 0 0 11h5",
  drag: "M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01",
  copy: "M9 9h11v11H9zM15 9V4H4v11h5",
  bin: "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10 11v5M14 11v5",
  off: "M12 4v8M7.5 6.7a7.5 7.5 0 1 0 9 0",
  up: "M6 15l6-6 6 6",
  eye: "M2.5 12C5 7.5 8 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.5 6.5-9.5 6.5S5 16.5 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
  flask: "M9.5 3.5h5M10.5 3.5V10L5 19c-.5 1 0 1.5 1 1.5h12c1 0 1.5-.5 1-1.5l-5.5-9V3.5M8 15h8",
  history: "M4 5v4.5h4.5M4.6 9.5A8 8 0 1 1 4 12.5M12 8v4.5l3 2",
  publish: "M12 15.5V4M7.5 8L12 3.5 16.5 8M5 14v5.5h14V14",
  settings: "M5 7h8M17 7h2M15 5v4M5 17h2M11 17h8M9 15v4M5 12h3M12 12h7M10 10v4",
  phone: "M7.5 3.5h9v17h-9zM11 17.5h2",
  desktop: "M3.5 5h17v11h-17zM9 19.5h6M12 16v3.5",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20.5 20.5",
  clock: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 7.5V12l3 2",
  picture: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9v.01",
  compass: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15.8 8.2l-2.3 5.3-5.3 2.3 2.3-5.3z",
  refresh: "M19.5 5v4.5H15M19 9.5A8 8 0 1 0 20 13",
  chart: "M4 4v16h16M8 15l3.5-4 3 2.5L20 7",
  bulb: "M9 17h6M10 20h4M12 3.5a6 6 0 0 0-3.5 10.8c.4.4.6 1 .6 1.7h5.8c0-.7.2-1.3.6-1.7A6 6 0 0 0 12 3.5z",
  split:
    "M4 12h5M9 12c4 0 3-6 8-6h3M9 12c4 0 3 6 8 6h3M17.5 3.5L20 6l-2.5 2.5M17.5 15.5L20 18l-2.5 2.5",
  speech: "M4 5h16v11h-8.5L7 20v-4H4zM8 9h8M8 12h5",
  download: "M12 4v11M7.5 11L12 15.5 16.5 11M5 17v2.5h14V17",
  lock: "M6 10.5h12v9H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5",
  cart: "M3.5 5H6l2 10.5h9.5L20 8H7M9.5 19.5v.01M16.5 19.5v.01",
} as const;

export type IconName = keyof typeof paths;

export function Icon({
  name,
  little = false,
}: {
  readonly name: IconName;
  readonly little?: boolean;
}) {
  return (
    <svg
      class={`icon icon-${name} ${little ? "little" : ""}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
