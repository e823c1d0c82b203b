/** What things are made of, and what may hang on them: it is there or it is not. */
export const materials: ReadonlySet<string> = new Set(
  (
    "down wool leather fur synthetic cotton gore_tex pfc fleece synthetic_fill natural_fibre " +
    "logo hood"
  ).split(" "),
);
