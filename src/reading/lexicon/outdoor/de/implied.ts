import type { WordList } from "../../word-list.ts";

/** Garments and situations that tell of weather without naming it. */
export const implied: WordList = {
  "implies:cold": `
    mütze, haube, haubn, beanie, pudelmütze, bommelmütze, strickmütze, wollmütze, stirnband, sturmhaube, balaclava, ohrenschützer, schal, parka, daunenjacke, daunenparka, daunenmantel, daunenweste, pufferjacke, puffer, puffy, steppjacke, steppweste, steppmantel, wintermantel, winterjacke, winterstiefel, winterschuhe, wintermütze, thermo, thermohose, thermowäsche, thermounterwäsche, skiunterwäsche, lange unterhose, lange unterwäsche, fäustlinge, handschuhe, expedition, hochtour, hochtouren, gletscher, schneeanzug, skianzug, weihnachtsmarkt, christkindlmarkt, eisangeln, eisklettern, schlitten, rodeln, eislaufen, schneeschuh, schneeschuhe, schneeschuhwandern, langlauf, polarlichter, nordlichter, skilager, skikurs, ansitz, wintercamping, viertausender, sechstausender, achttausender, heizweste, kachelofen, ab november
  `,
  "implies:snow": `
    schneeschuh, schneeschuhe, schneeschuhwandern, schneeanzug, skianzug, winterstiefel, schneestiefel, moonboots, schneefang, langlauf, skikurs, skilager, skiurlaub, rodeln, schlitten, schlittenfahren, freeride, tiefschnee, hochtour, hochtouren, gletscher, gamaschen, lawine, lawinenkurs, winterwandern, winterwanderschuhe, eisangeln, snowboard
  `,
  "implies:rain": `
    gummistiefel, matschhose, matschsachen, matschanzug, buddelhose, buddelsachen, regenponcho, friesennerz, südwester, gamaschen, festival, waldkindergarten, matsch, pfützen, moor, watt, wattwanderung, hundewetter, herbstwanderung, herbsturlaub, hardshell, hardshelljacke
  `,
  "implies:wind": `
    segeln, segeltörn, segelboot, kitesurfen, windsurfen, küste, strand im herbst, hallig, deich, grat, gipfel, hochtour, hochtouren, expedition, motorrad, motorroller, moped, roller, hardshell, hardshelljacke, windjacke, zelt am meer
  `,
  "implies:sun": `
    sonnenhut, sonnenhemd, sonnencap, safari, strand, strandurlaub, wüste, segeln, gletscher, sommerurlaub, krempe, schirmmütze, nackenschutz
  `,
  "implies:heat": `
    =shorts, kurze hose, strandurlaub, wüste, safari, tropen, dschungel, sommerurlaub, sonnenhut, tanktop, luftig, luftige, regenwald
  `,
};
