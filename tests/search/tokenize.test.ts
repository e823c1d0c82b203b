import { expect, it } from "vitest";
import { tokenize } from "../../src/search/tokenize.ts";

it.each<[string, readonly string[]]>([
  ["", []],
  [" – … ", []],
  ["Light rain jacket", ["light", "rain", "jacket"]],
  ["GORE-TEX® 20k, 3in1", ["gore", "tex", "20k", "3in1"]],
  ["Men's and women’s", ["mens", "and", "womens"]],
  ["Men's", ["mens"]],
  ["Schuhe fuer Maenner", ["schuhe", "fur", "manner"]],
  ["'quoted' words", ["quoted", "words"]],
  ["Straße, STRASSE", ["strasse", "strasse"]],
  ["Größe Groesse grosse", ["grosse", "grosse", "grosse"]],
  ["Männer Maenner", ["manner", "manner"]],
  ["für fuer fu\u0308r", ["fur", "fur", "fur"]],
  ["Übergröße UEBERGROESSE", ["ubergrosse", "ubergrosse"]],
  ["neue Bauern, teure Quelle", ["neue", "bauern", "teure", "quelle"]],
  ["Fjällräven smørrebrød Łódź", ["fjallraven", "smorrebrod", "lodz"]],
  ["300 g/m²", ["300", "g", "m2"]],
  ["İSTANBUL", ["istanbul"]],
  ["куртка 防水", ["куртка", "防水"]],
])("%j is %j", (text, words) => {
  expect(tokenize(text)).toEqual(words);
});
