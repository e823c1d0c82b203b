import { disc } from "../view/icon.tsx";

/** On the same grid as the others. */

export const menu = "M5.5 12h.01M12 12h.01M18.5 12h.01";
export const back = "M14.5 5.5L8 12l6.5 6.5";
export const pencil = "M4.5 19.5l1-4L16 5l3 3L8.5 18.5zM14 7l3 3";
export const check = "M5 12.5l4.5 4.5L19 7.5";
export const minus = "M6 12h12";
export const unknown = "M9.2 9a2.9 2.9 0 1 1 4.3 2.7c-1 .6-1.5 1.2-1.5 2.3M12 17.5v.01";
export const again = "M5 12a7 7 0 1 1 2.3 5.2M5 18.5V14h4.5";
export const globe = `${disc}M3.5 12h17M12 3.5c5 5.5 5 11.5 0 17-5-5.5-5-11.5 0-17`;
export const lock = "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3";
