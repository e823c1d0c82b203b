import type { Meaning } from "./mentions.ts";
import type { Mention } from "./reading.ts";

/** What is said with pictures: "🚴☔" is cycling and rain. */
export function readEmoji(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { 0: picture, index } of text.matchAll(/\p{Extended_Pictographic}/gu)) {
    const quote = { start: index, end: index + picture.length, text: picture };
    for (const meaning of meanings[picture] ?? []) mentions.push({ ...meaning, quote });
  }
  return mentions;
}

const weather = (value: string): Meaning => ({ slot: "weather", value, polarity: "wanted" });
const activity = (value: string): Meaning => ({ slot: "activity", value, polarity: "wanted" });
const product = (value: string): Meaning => ({ slot: "product", value, polarity: "wanted" });

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
