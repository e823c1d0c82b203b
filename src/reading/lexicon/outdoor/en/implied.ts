import type { WordList } from "../../word-list.ts";

/** Garments and situations that tell of weather without naming it. */
export const implied: WordList = {
  "implies:cold": `
    beanie, beanies, bobble hat, woolly hat, toque, tuque, trapper hat, ushanka, balaclava, earmuffs, ear warmers, headband, scarf, parka, parkas, puffer, puffer jacket, puffy, puffy jacket, down jacket, down parka, down vest, down suit, winter coat, winter jacket, winter boots, winter hat, thermals, thermal underwear, thermal top, thermal leggings, long johns, long underwear, mittens, mitts, gloves, expedition, expeditions, glacier, glaciers, snowsuit, snow suit, ski suit, snow boots, ice fishing, ice climbing, sledding, sledging, ice skating, snowshoe, snowshoeing, cross country skiing, northern lights, aurora, christmas market, christmas markets, winter camping, fourteeners, 14ers, belay jacket, belay, polar, treestand, duck blind, tundra, husky sledding, snow walk
  `,
  "implies:snow": `
    snowshoe, snowshoes, snowshoeing, snowsuit, snow suit, ski suit, snow boots, snow pants, sledding, sledging, tobogganing, powder skirt, freeride, backcountry, glacier, glaciers, expedition, avalanche, gaiters, ice fishing, winter hiking, snow walk, snowboard, snowboarding, cross country skiing
  `,
  "implies:rain": `
    wellies, welly, wellingtons, wellington boots, gumboots, rubber boots, rain boots, puddle suit, puddlesuit, splash suit, muddy puddle suit, cagoule, kagoule, poncho, festival, glastonbury, glasto, forest school, mud, muddy, puddles, bog, boggy, moors, monsoon, rainy season, hardshell, hard shell, munros
  `,
  "implies:wind": `
    sailing, dinghy, yacht, kitesurfing, windsurfing, pier, seafront, clifftop, cliffs, coast path, coastal path, ridge, summit, summits, expedition, expeditions, motorbike, motorcycle, scooter, moped, hardshell, hard shell, windbreaker, windshirt, munros
  `,
  "implies:sun": `
    sun hat, sunhat, wide brim hat, wide brimmed hat, brim, neck flap, sun shirt, safari, beach, beach holiday, desert, sailing, glacier, game drive, visor
  `,
  "implies:heat": `
    =shorts, beach holiday, desert, safari, tropics, tropical, jungle, rainforest, sun hat, tank top, game drive
  `,
};
