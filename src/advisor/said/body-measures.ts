/** "I'm 6 foot 3 and 220 pounds", "ich bin 1,90 groß": where a text speaks of a body, and of no price. */
export function bodyIn(text: string): readonly string[] {
  return text.match(body) ?? [];
}

const height = String.raw`(?:\d{3}\s*(?:cm)?|\d[.,]\d{1,2}\s*(?:m|meters?|metres?)?|\d\s*m\s*\d{2}|\d\s*(?:foot|feet|ft|')\s*\d{0,2}\s*(?:inch(?:es)?|in|"|'')?)\s*(?:groß|gross|tall|hoch)?(?!\p{L})`;
const weight = String.raw`\d{2,3}\s*(?:kg|kilos?|kilogramm|pounds?|lbs?|pfund|stone)(?!\p{L})`;
const about = String.raw`(?:(?:about|around|roughly|etwa|ungefähr|circa|ca\.?|so)\s+)?`;
const person = String.raw`(?:i'?m|i am|ich bin|(?:he|she|er|sie|(?:my|mein|meine) \p{L}+)(?:'s| is| ist))\s+`;
const weighing = String.raw`(?:(?:i|he|she|ich|er|sie)\s+)?(?:weighs?|wiege|wiegt)\s+`;

const body = new RegExp(
  String.raw`(?<!\p{L})(?:${person}${about}${height}(?:\s*(?:,|and|und|&|bei)\s*(?:${weighing})?${about}${weight})?|${weighing}${about}${weight})`,
  "giu",
);
