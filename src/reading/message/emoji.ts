import type { Meaning } from "./mentions.ts";
import type { Mention } from "./reading.ts";

/** What is said with pictures: "🚴☔" is cycling and rain. */
export function readEmoji(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { 0: picture, index } of text.matchAll(/\p{Extended_Pictographic}/gu)) {
    const quote = { start: index, end: index + picture.length, text: picture };
    for (const meaning of meanings[picture] ?? []) {
      if (meaning.slot === "gender" && isJoined(text, quote)) continue;
      mentions.push({ ...meaning, quote });
    }
  }
  return mentions;
}

/** In a family, or in a woman farmer, the woman is none whom it is for. */
function isJoined(text: string, { start, end }: Mention["quote"]): boolean {
  return text.charAt(start - 1) === joiner || joinedBehind.test(text.slice(end));
}

const joiner = "\u200D";
const joinedBehind = /^\p{Emoji_Modifier}?\uFE0F?\u200D/u;

const weather = (value: string): Meaning => ({ slot: "weather", value, polarity: "wanted" });
const activity = (value: string): Meaning => ({ slot: "activity", value, polarity: "wanted" });
const product = (value: string): Meaning => ({ slot: "product", value, polarity: "wanted" });

const wearer = (value: string): Meaning => ({ slot: "gender", value, polarity: "wanted" });

const meanings: Readonly<Record<string, readonly Meaning[]>> = {
  "🌧": [weather("rain")],
  "☔": [weather("rain")],
  "⛈": [weather("rain")],
  "🌦": [weather("rain")],
  "💦": [weather("rain")],
  "❄": [weather("snow")],
  "🌨": [weather("snow")],
  "☃": [weather("snow")],
  "⛄": [weather("snow")],
  "🥶": [weather("cold")],
  "🌬": [weather("wind")],
  "💨": [weather("wind")],
  "☀": [weather("sun")],
  "🌞": [weather("sun")],
  "🥵": [weather("heat")],
  "🥾": [activity("hiking")],
  "🏔": [activity("hiking")],
  "⛰": [activity("hiking")],
  "🚶": [activity("hiking")],
  "🧗": [activity("climbing")],
  "🏃": [activity("running")],
  "🚴": [activity("cycling")],
  "🚵": [activity("cycling")],
  "🚲": [activity("cycling")],
  "⛷": [activity("skiing")],
  "🎿": [activity("skiing")],
  "🏂": [activity("skiing")],
  "🏕": [activity("camping")],
  "⛵": [activity("water")],
  "🛶": [activity("water")],
  "🎣": [activity("fishing")],
  "🐕": [activity("dog_walk")],
  "🐶": [activity("dog_walk")],
  "🐩": [activity("dog_walk")],
  "✈": [activity("travel")],
  "👩": [wearer("women")],
  "👵": [wearer("women")],
  "👨": [wearer("men")],
  "👴": [wearer("men")],
  "👧": [wearer("girls")],
  "👦": [wearer("boys")],
  "👶": [wearer("kids")],
  "🧒": [wearer("kids")],
  "🧥": [product("jacket")],
  "👟": [product("shoes")],
  "👖": [product("pants")],
  "🩳": [product("shorts")],
  "👕": [product("tshirt")],
  "🧦": [product("socks")],
  "🧤": [product("gloves")],
  "🧢": [product("hat")],
  "👒": [product("hat")],
  "🎒": [product("backpack")],
  "⛺": [product("tent")],
};
