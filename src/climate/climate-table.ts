import { toPlace } from "./place-row.ts";
import type { Place } from "./place.ts";
import { africa } from "./places/africa.ts";
import { alps } from "./places/alps.ts";
import { balkansGreeceTurkey } from "./places/balkans-greece-turkey.ts";
import { britishIsles } from "./places/british-isles.ts";
import { eastSoutheastAsia } from "./places/east-southeast-asia.ts";
import { easternEurope } from "./places/eastern-europe.ts";
import { franceBenelux } from "./places/france-benelux.ts";
import { germany } from "./places/germany.ts";
import { iberia } from "./places/iberia.ts";
import { italy } from "./places/italy.ts";
import { latinAmerica } from "./places/latin-america.ts";
import { middleEastCentralAsia } from "./places/middle-east-central-asia.ts";
import { nordics } from "./places/nordics.ts";
import { northAmerica } from "./places/north-america.ts";
import { oceaniaPolar } from "./places/oceania-polar.ts";
import { southAsiaHimalaya } from "./places/south-asia-himalaya.ts";
import { wideRegions } from "./places/wide-regions.ts";

/** The climate of the places people ask about; how it was made stands in docs/climate.md. */
export const climateTable: readonly Place[] = [
  ...germany,
  ...alps,
  ...britishIsles,
  ...nordics,
  ...franceBenelux,
  ...iberia,
  ...italy,
  ...balkansGreeceTurkey,
  ...easternEurope,
  ...wideRegions,
  ...northAmerica,
  ...latinAmerica,
  ...africa,
  ...middleEastCentralAsia,
  ...southAsiaHimalaya,
  ...eastSoutheastAsia,
  ...oceaniaPolar,
].map(toPlace);
