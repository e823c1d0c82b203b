/** A colour by how it looks: lightness 0–1, chroma (0 is grey, 0.2 vivid), hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** `#rrggbb`; a colour that a screen cannot show loses chroma until it can. */
export function toHex(colour: Oklch): string {
  let { c } = colour;
  let channels = toLinear({ ...colour, c });
  while (c > 0 && channels.some((channel) => channel < -0.0005 || channel > 1.0005)) {
    c = Math.max(c - 0.004, 0);
    channels = toLinear({ ...colour, c });
  }
  return `#${channels.map(toByte).join("")}`;
}

/** OKLCH → linear sRGB. Matrices: Björn Ottosson, "A perceptual color space for image processing". */
function toLinear({ l, c, h }: Oklch): readonly [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const small = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * small,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * small,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * small,
  ];
}

function toByte(linear: number): string {
  const clamped = Math.min(Math.max(linear, 0), 1);
  const encoded = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, "0");
}
