import type { MessageReading } from "./reading.ts";

type Size = MessageReading["sizes"][number];

/**
 * Sizes as written, without the word "size": "Gr. 48" is "48", "EU 43" stays. A bare number is one
 * only behind a wearer ("Herren 52", "ladies 14"), a bare letter only in capitals.
 */
export function readSizes(text: string): readonly Size[] {
  const sizes: Size[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const value = match.groups?.["size"];
      if (value === undefined) continue;
      const start = match.index + match[0].lastIndexOf(value);
      const end = start + value.length;
      if (sizes.some(({ quote }) => start < quote.end && quote.start < end)) continue;
      sizes.push({ value, quote: { start, end, text: value } });
    }
  }
  return sizes.sort((one, other) => one.quote.start - other.quote.start);
}

/** Letters, with a slash between two: "M/L". */
const letters = String.raw`(?:[2-6]?X{0,3}[SL]|XXS|M)(?:[/-](?:[2-6]?X{0,3}[SL]|M))?`;
const number = String.raw`\d{1,3}(?:[.,]5|\s?1/2|½)?(?:[/-]\d{1,3})?(?:\s(?:EU|UK|US)|\s?y|T)?`;
const system = String.raw`(?:EU|UK|US|EUR)`;
const after = String.raw`(?![\p{L}\p{N}])`;

/** The surest first: what a later form finds inside is not counted again. */
const forms: readonly RegExp[] = [
  // Children's sizes are heights in steps of six, often two together: "158/164", "152 bis 176".
  /(?<![\d.,/])(?<!budget[^.!?]{0,12})(?<size>(?:56|62|68|74|80|86|92|98|104|110|116|122|128|134|140|146|152|158|164|170|176)(?:\s?[/-]\s?|\s(?:bis|to)\s)(?:56|62|68|74|80|86|92|98|104|110|116|122|128|134|140|146|152|158|164|170|176))(?![\d.,/]|\s?(?:€|euro|eur|chf|cm|kg|g\b|l\b|km|£|quid|pound|dollar))/giu,
  new RegExp(
    String.raw`(?<![\p{L}])(?<!\b(?:not|nicht|keine?)\b[^.,!?]{0,20})(?:schuh|kleider|konfektions|kinder|jacken|hosen|damen|herren)?(?:größe|grösse|groesse|gröse|grössi|gr(?!\d)|sizes|size(?!s)|sz)(?:\s+(?:is|ist|a|an|von|so|ca))?[\s.:=]*(?<size>(?:${system}\s?)?${number}|${letters}|medium|small|large|x-?large|x-?small|extra (?:large|small))${after}(?!\s?(?:cm|m|kg|er\b|liter|l\b|€|euro))`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<size>(?:EU|UK|US)\s?(?:size\s)?\d{1,2}(?:[.,]5)?)${after}`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}'’]|\d\s)(?<size>(?:[2-6]XL|[2-5]XS|X{1,4}[SL]|S|M|L)(?:[/-](?:X{0,3}[SL]|M))?)(?![\p{L}\p{N}'’&]|\.\w|-[\p{L}])`,
    "gu",
  ),
  /(?<![\p{L}\p{N}])(?<size>x{1,3}[sl]|[2-6]xl)(?![\p{L}\p{N}])/gu,
  new RegExp(
    String.raw`(?<![\p{L}])(?:damen|herren|frauen|männer|kinder|ladies['’]?|women['’]?s?|mens?|men['’]s|kids|girls|boys)[\s,]+(?:(?:fleece|jacket|coat|parka|trousers|pants|boots|shoes|jacke|hose|mantel|weste|schuhe|softshell)\s)?(?:(?:gr|size)\.?\s*)?(?<size>(?:3[0-9]|4[0-9]|5[0-9]|6[0-4]|[4-9]|1[0-9]|2[0-8]|9[0-9]|1[0-7]\d)(?:[.,]5)?)${after}(?!\s?(?:cm|m|kg|l|g|liter|litre|€|euro|jahre|years|\+|°|grad|months?)${after}|\s?(?:bis|to|-|und|and)\s?\d{1,2}(?!\d)|[.,]?\d)`,
    "giu",
  ),
  /(?<![\p{L}\p{N}])(?<size>(?:[89]\d|1[0-8]\d)(?:\/\d{2,3})?)\s(?:mädchen|jungen|jungs|junge|buben|bub|girls?|boys?)(?!\p{L})/giu,
  /(?<!\p{L})(?:size|gr(?:öße)?)\.?\s(?:lady|ladies|women['’]?s?|damen|herren|mens?)\s(?<size>\d{1,2})(?![\p{L}\p{N}])/giu,
  /(?=\d{2})(?<=(?:kinder|kids|mädchen|jungs|junge|sohn|tochter|enkel|schulkind)[^.!?]{0,60},\s)(?<size>86|92|98|104|110|116|122|128|134|140|146|152|158|164|170|176)(?=\s*(?:$|[,.;]\s?\p{L}|[,.;]?$))/giu,
  // Collars and trousers: "43/44", "32/34".
  /(?<![\d.,/])(?<size>3[4-9]\/3[5-9]|3[7-9]\/4[0]|4[0-6]\/4[1-7]|(?:2[6-9]|3[0-3])\/(?:2[89]|3[0-6]))(?![\d.,/]|\s?(?:€|euro|grad|°|liter|l\b|cm|kg))/giu,
  // Suits and jackets by chest and length; "42L" is rather a pack.
  /(?<![\p{L}\p{N}.,])(?<size>(?:3[4-9]|4\d|5[0-6])[RS])(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?<size>[2-6]?X{1,3}LT|LT)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}.,])(?<size>\d{1,2}(?:\.5)?)\s(?:wide|narrow|2e|4e|ee)(?!\p{L})/giu,
  /(?<!\p{L})(?:she['’]?s|he['’]?s|i['’]?m|takes|wears?|is)\s+(?:usually\s+|normally\s+|about\s+)?an?\s+(?<size>(?:extra\s)?(?:small|medium|large)|x-?large|x-?small)(?!\p{L})(?=\s*(?:$|[,.;!?)]|in\b|and\b|but\b))/giu,
  // A number that is a clause of its own: "Weste, nicht zu eng, 54".
  // That of "he's a postman, 57, out all day" is an age.
  /(?<=,\s)(?<!\b(?:he|she|i|er|sie|ich|bin|ist|is|am|mann|frau|mutter|vater|mum|mom|dad|husband|wife|vater|oma|opa)\b[^.!?,]{0,30},\s)(?<!\b(?:he|she|i)['’](?:s|m)\b[^.!?,]{0,30},\s)(?<size>3[6-9]|4\d|5[0-8])(?=\s*(?:$|,\s\p{L}))/giu,
  // Children's sizes are heights; smaller numbers behind them are ages.
  /(?<!\p{L})(?:mädchen|jungen|jungs|junge|bub|sohn|tochter|enkel|enkelin|nichte|neffe|girl|boy|son|daughter|niece|nephew)[\s,]+(?<size>(?:[89]\d|1[0-8]\d)(?:\/\d{2,3})?)(?![\p{L}\p{N}])(?!\s?(?:cm|€|euro|eur|kg))/giu,
  /(?<![\p{L}\p{N}])(?<size>\d{1,2}(?:[.,]5)?\s(?:EU|UK|US)|\d{1,2}[-/]\d{1,2}\s?y(?:rs?)?|\d{1,2}(?:y|T))(?![\p{L}\p{N}])(?!\s(?:dollar|pound|made))/gu,
  /(?<![\p{L}\p{N}])(?:she['’]?s|he['’]?s|i['’]?m|takes|wears?|trägt|trage|bin|hab|habe)\s+(?:(?:usually|normally|mostly|about|roughly|meist|meistens|normal|normalerweise|sonst|immer|so)\s+)?(?:an?|ne|eine?)\s+(?:size\s+)?(?<size>\d{1,2}(?:\/\d{2})?)(?![\p{L}\p{N}])(?!\s?(?:year|yr|yo|month|day|week|man|woman|guy|cm|kg|ft|lb|l\b|liter|jahr|person|er\b|mann|€|eur|chf|tacken|franken|gedacht|£|quid|pound|dollar|buck))/giu,
  /(?<![\p{L}\p{N}])(?:trägt|trage|tragen|normalerweise|normally|usually|meistens|sonst)\s+(?:(?:sonst|normal|normalerweise|meist|meistens|usually|eigentlich)\s+)?(?<size>[345]\d\/[345]\d|[34]\d|5[0-8]|[1-2]\d\s?\/\s?[1-2]\d)(?![\p{L}\p{N}/])(?!\s?(?:kg|cm|l\b|liter|€|euro|tage|km|kilo|%|prozent))/giu,
  /(?<=(?:schuh|stiefel|boot|shoe|jacke|hose|mantel|kleid|sandal|treter)\p{L}*\s)in\s(?<size>3[0-9]|4\d|5[0-8])(?=\s*(?:$|[,.;!?)]|(?:die|der|das|mit|und|aber|für|with|that|for|please|bitte)\b))/giu,
  // "Hiking boots in a 9", "walking trousers in a 10".
  /(?<=(?:shoes?|boots?|trainers|ones?|wellies|trousers|pants|jackets?|jeans|leggings|coats?|gloves|sandals|fleece|shirts?|parkas?|tops?)\s)in\san?\s(?:size\s)?(?<size>\d{1,2}(?:\.5)?|small|medium|large|[XSML]{1,3})(?=\s*(?:$|[,.;!?)]|(?:please|wide|and|with|for)\b))/giu,
  // "Short leg 8", "tall fit 14".
  /(?<=(?:short|long|regular|tall|petite)\s(?:leg|length|fit)\s)(?<size>\d{1,2})(?=\s*(?:$|[,.;!?)]))/giu,
  // "Kinder 28-30".
  /(?<=(?:kinder|kids|damen|herren|women|men)\s)(?<size>[1-4]\d\s?[-/]\s?[1-4]\d)(?![\d.,]*\s?(?:€|euro|eur|jahre|years|grad|liter|l\b|kg))(?![\d-])/giu,
  /(?<!\p{L})(?:W\s?)?(?<size>(?:2[6-9]|3\d|4[0-4])(?:\s?\/\s?(?:2[89]|3[0-8])|\s?L\s?(?:2[89]|3[0-8]))?)\s?(?:inch\s)?(?:waist|er bund)/giu,
  /(?<!\p{L})(?:waist|bundweite)\s(?<size>2[6-9]|3\d|4[0-4])(?![\p{L}\p{N}])(?!\s?cm)/giu,
  /(?<!\p{L})(?<size>W\d{2}\s?[/,]?\s?L\d{2})(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})(?:wears?|takes?|need|am|i['’]?m|he['’]?s|she['’]?s|trägt|trage)\s+(?:an?|ne|eine?)\s+(?<size>medium|small|large|x-?large|x-?small|[2-5]?XL|XS|[SML])(?![\p{L}\p{N}])(?=\s*(?:$|[,.;!?)]|and|und|in\b|for|für))/giu,
  // Feet have sizes in pairs, where socks and shoes are talked of.
  /(?=[34]\d\s?[-/])(?<=(?:sock|socke|strumpf|strümpf|schuh|shoe|boot|stiefel)[^.!?]{0,80}?)(?<![\d.,])(?<size>(?:3[4-9]|4[0-8])\s?[-/]\s?(?:3[5-9]|4[0-9]))(?![\d.,]*\s?(?:€|euro|eur|grad|liter|l\b))/giu,
  /(?<![\p{L}\p{N}])(?:men['’]?s|women['’]?s|mens|womens|ladies|kids|unisex|fleece|jacket|pants|trousers|shirt|hoodie|vest|gloves|hat|,)[\s,]+(?<size>medium|small|large|x-?large|x-?small)(?=\s*(?:$|[,.;!?)]|please|up to\b|under\b|below\b|max\b|pls|in\b))/giu,
  // "Kinderstiefel 28 in lila", "wellies 39".
  /(?<=(?:schuh|stiefel|boot|shoe|wellie|wellington|sandal|treter|latschen|gummistiefel)\p{L}*\s)(?<size>1[89]|[2-4]\d(?:[.,]5)?)(?=\s*(?:$|[,.;!?)]|(?:in|for|für|gern|gerne|bitte|please|mit|und|with|die)\s(?!\d)))/giu,
  /(?<![\p{L}\p{N}])(?<size>\d{2,3})er\s(?:größe|groesse|gr)(?!\p{L})/giu,
];
