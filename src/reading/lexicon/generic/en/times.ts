import type { WordList } from "../../word-list.ts";

/** Seasons, months and days everybody knows the date of. Words with a second meaning need company. */
export const times: WordList = {
  "season:spring": `in <spring>, this <spring>, next <spring>, early <spring>, late <spring>, the <spring>, for <spring>, spring time, springtime, last <spring>, during <spring>, spring break, spring weather, spring days, spring hikes, spring hiking, spring jacket, spring coat, spring walks, spring trip, spring skiing, spring and, <spring> summer, and <spring>, or <spring>, until <spring>, through <spring>, to <spring>, by <spring>, every <spring>, spring evenings, spring showers, spring rain, spring season, spring to, mid <spring>, come <spring>, spring holiday, spring or`,
  "season:summer": `summer, summers, summertime, summery, midsummer, high summer, summer holidays`,
  "season:autumn": `autumn, autumnal, autumns, in <fall>, this <fall>, next <fall>, early <fall>, late <fall>, for <fall>, for the <fall>, during <fall>, <fall> weather, <fall> hikes, <fall> hiking, <fall> jacket, <fall> coat, <fall> season, <fall> foliage, <fall> colors, <fall> trip, <fall> days, <fall> walks, <fall> and winter, spring and <fall>, spring or <fall>, and <fall>, <fall> winter, <fall> camping, <fall> break, every <fall>, mid <fall>, the <fall> months, through <fall>, <fall> through winter, <fall> evenings, <fall> morning, in the <fall>, <fall> layers, <fall> camping trip, until <fall>, <fall> backpacking`,
  "season:winter": `winter, winters, wintertime, midwinter, winterised, dead of winter, depths of winter, winter time, winter season`,
  "month:1": `january, =jan`,
  "month:2": `february, febuary, =feb`,
  "month:3": `in <march>, this <march>, next <march>, early <march>, late <march>, mid <march>, of <march>, end of <march>, <march> and, <march> to, <march> until, <march> till, until <march>, till <march>, to <march>, from <march>, by <march>, since <march>, and <march>, or <march>, <march> or, for <march>, during <march>, <march> through, through <march>, <march> trip, <march> weather, <march> onwards, around <march>, <march> break`,
  "month:4": `april`,
  "month:5": `in <may>, this <may>, next <may>, early <may>, late <may>, mid <may>, of <may>, <may> and june, <may> to, <may> until, <may> till, until <may>, till <may>, to <may>, from <may>, by <may>, since <may>, april and <may>, or <may>, <may> or june, april or <may>, for <may>, during <may>, <may> through, through <may>, <may> bank holiday, <may> half term, around <may>, <may> june, april <may>, <may> onwards, beginning of <may>, end of <may>`,
  "month:6": `june, =jun`,
  "month:7": `july, =jul`,
  "month:8": `august, =aug`,
  "month:9": `september, =sept, =sep`,
  "month:10": `october, =oct`,
  "month:11": `november, =nov`,
  "month:12": `december, =dec`,
  "holiday:christmas": `over christmas, at christmas, christmas break, christmas holidays, christmas week,     xmas break, over xmas, between christmas and new year, winter break, boxing day walk, boxing day, week before christmas, weekend before christmas, days before christmas, week after christmas, during christmas, for christmas week, christmas in, xmas in, spending christmas, christmas eve walk`,
  "holiday:carnival": `february half term, feb half term, presidents day weekend`,
  "holiday:easter": `easter, good friday, easter break, easter weekend, easter holidays, spring break`,
  "holiday:whitsun": `whitsun, may half term, memorial day, may bank holiday, late may bank holiday, memorial day weekend, whit week`,
  "holiday:summer": `summer holidays, school holidays, summer break, fourth of july, 4th of july, labor day`,
  "holiday:autumn": `october half term,  halloween, fall break, columbus day, half term in october, autumn half term, autumn break, october break, october holidays, tattie holidays `,
  "holiday:new-year": `new year, new years, new years eve, hogmanay, over new year`,
  "holiday:november": `thanksgiving, bonfire night, veterans day`,
};
