import type { WordList } from "../../word-list.ts";

/** Seasons, months and days everybody knows the date of. */
export const times: WordList = {
  "season:spring": `frühling, frühjahr, frühlings, frühjahrs, lenz, früahling, früeling, spring, frühlingshaft, frühjahrstauglich`,
  "season:summer": `sommer, sommers, summer, sumer, hochsommer, frühsommer, spätsommer, sommerferien, sommerurlaub, sommerlich, sommerliche, sommertage, sommertag, sommerabend, sommerabende, sommertauglich, sommertour, sommertouren, sommernacht, sommernächte, hundstage`,
  "season:autumn": `herbst, hiabst, herbscht, spätherbst, herbstferien, herbstlich, herbstliche, herbsttage, herbsttag, herbsturlaub, herbststurm, herbststürme, herbstwetter, autumn, herbstwanderung`,
  "season:winter": `winter, winters, winta, wintersaison, hochwinter, winterferien, winterurlaub, winterlich, winterliche, wintertag, wintertage, wintertauglich, winterfest, winterlager, tiefster winter, wintermonate, wintermonaten, winterzeit, winterwetter, winterwanderung, winterkälte, wintermantel`,
  "month:1": `januar, jänner, jaenner, januars, jan`,
  "month:2": `februar, feber, februars, feb`,
  "month:3": `märz, maerz, märzen, mrz`,
  "month:4": `april, aprils, apr`,
  "month:5": `=mai, =maien, wonnemonat`,
  "month:6": `juni, juno, =jun`,
  "month:7": `juli, julei, =jul`,
  "month:8": `=august, augusts, =aug`,
  "month:9": `september, =sept, =sep`,
  "month:10": `oktober, =okt, october`,
  "month:11": `november, =nov`,
  "month:12": `dezember, =dez, december`,
  "holiday:christmas": `über weihnachten, an weihnachten, weihnachtsferien, weihnachtsurlaub, über die feiertage, zwischen den jahren, weihnachten im, über die weihnachtstage, an den weihnachtstagen, heiligabend, weihnachtszeit, woche vor weihnachten, kurz vor weihnachten nach, wochenende vor weihnachten, weihnachten in, weihnachten auf, weihnachten verbringen, adventszeit, im advent    `,
  "holiday:carnival": `faschingsferien, karnevalsferien, fasching, karneval, winterferien, semesterferien im februar, krokusferien, energieferien, sportferien, fasnacht`,
  "holiday:easter": `ostern, osterferien, osterurlaub, karfreitag, ostersonntag, oschtern, osterwochenende, ostertage, über ostern, zu ostern, osterzeit`,
  "holiday:whitsun": `pfingsten, pfingstferien, pfingstwochenende, himmelfahrt, vatertag, fronleichnam, christi himmelfahrt`,
  "holiday:summer": `große ferien, großen ferien, sommerferien`,
  "holiday:autumn": `herbstferien, herbsturlaub in den ferien, oktoberferien `,
  "holiday:new-year": `silvester, neujahr, über silvester, jahreswechsel, zum jahreswechsel, übern jahreswechsel, über neujahr`,
  "holiday:november": `allerheiligen, martinstag, sankt martin, buß und bettag, totensonntag`,
};
