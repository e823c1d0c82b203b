import { h, type Child } from "../dom/h.ts";

/** Drawn on a grid of 24, all with one stroke. */
export function Icon({
  path,
  name = "",
}: {
  readonly path: string;
  readonly name?: string;
}): Child {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export const disc = "M12 3.5a8.5 8.5 0 1 0 .01 0z";

export const mark = "M12 3a9 9 0 1 0 .01 0zM15.8 8.2l-2.2 5.4-5.4 2.2 2.2-5.4z";
export const close = "M6 6l12 12M18 6L6 18";
export const send = "M12 19V5.5M6 11l6-6 6 6";
export const down = "M6 9.5l6 6 6-6";
export const info = `${disc}M12 11v5M12 8v.01`;
