import type { WordList } from "../../word-list.ts";

/** Garments and situations that tell of weather without naming it. */
export const implied: WordList = {
  "implies:cold": `
    bobble hat, woolly hat, toque, tuque, trapper hat, ushanka, balaclava, earmuffs, ear warmers, puffer, puffer jacket, puffy, puffy jacket, down jacket, down parka, down vest, down suit, winter coat, winter jacket, winter boots, winter hat, thermals, thermal underwear, thermal top, thermal leggings, long johns, long underwear, mittens, mitts, glacier, glaciers, snowsuit, snow suit, ski suit, snow boots, ice fishing, ice climbing, sledding, sledging, ice skating, snowshoe, snowshoeing, cross country skiing, northern lights, aurora, christmas market, christmas markets, winter camping, fourteeners, 14ers, belay jacket, belay, polar, treestand, duck blind, tundra, husky sledding, snow walk, winter, winter walks, winter running, winter hiking, winter walking, winter hillwalking, winter climbing, winter sports, winter trip, winter holiday, winter wedding, snow shovelling, shovelling snow, shoveling snow, snowblower, gritting, advent, cold store, freezer, walk in freezer, cold storage, ice bath, wild swimming in winter, open water in winter, arctic, antarctic, antarctica, arctic circle, polar expedition, hand warmers, heated, heated gloves, heated vest, wool socks, thick socks, winter sleeping bag, down sleeping bag, down trousers, down booties, dog sledding, dogsled, husky, husky tour, snowball fight, snowman, igloo, biathlon, heli skiing, ice hockey, ice rink, curling, deer stand, tree stand, duck hunting, duck hunt, goose hunting, boxing day, new years day, carol singing, nativity, bonfire night, football terraces, terraces, touchline, sidelines, hut in winter, mukluks, neck warmer, thermal socks, thermal base, winter gloves, ski gloves, ski socks, ski hat, ski jacket, campfire, stargazing, star gazing, night shift outdoors, night watch, cold water swimming, wild swims, dry robe, changing robe, dawn patrol, 4 season tent, four season tent, allotment in winter, wool hat, wool hats, woolly hats, wooly hat, woollen hat, knitted hat, body warmer, bodywarmer, standing around, stand around, stood around, stand for hours, standing for hours, stood for hours, standing still, 5am, 6am, 5 am, 6 am, before sunrise, early mornings, crack of dawn, all year round, all year outside, outside all year, outdoors all year, night shifts, night fishing, dog musher, musher, skijoring
  `,
  "implies:snow": `
    snowshoe, snowshoes, snowshoeing, snowsuit, snow suit, ski suit, snow boots, snow pants, sledding, sledging, tobogganing, powder skirt, freeride, backcountry, glacier, glaciers, avalanche, gaiters, ice fishing, winter hiking, snow walk, snowboard, snowboarding, cross country skiing, shovelling snow, shoveling snow, snow shovelling, snowblower, dog sledding, dogsled, igloo, snowball fight, snowman, biathlon, heli skiing, ice climbing, crampons, crampon compatible, winter climbing, winter mountaineering, winter hillwalking, winter munros, ski patrol, ski instructor, lift operator, liftie, transceiver, fourteeners, 14ers, skijoring, antarctica, antarctic, arctic expedition, polar expedition, winter camping, snow camping, snow line, snowfields, 4 season tent, four season tent, winter boots, winter boot, dog musher, mushing, 4 season, four season
  `,
  "implies:rain": `
    wellies, welly, wellingtons, wellington boots, gumboots, rubber boots, rain boots, puddle suit, puddlesuit, splash suit, muddy puddle suit, cagoule, kagoule, poncho, glastonbury, glasto, forest school, mud, muddy, puddles, bog, boggy, moors, monsoon, rainy season, overtrousers, over trousers, waterproof trousers, all weathers, all weather, weatherproof, dreich, coast to coast, pacific northwest, pnw, west highland way, pennine way, peatland, peat bog, marsh, marshland, allotment in all weathers, download festival, leeds fest, reading festival, latitude festival, boomtown, wacken, muddy field, puddle jumping, oilskins, foulies, foul weather gear, fishing trawler, trawler, deckhand, waxed cotton, wax cotton, waxed jacket, wax jacket, waxed coat, waxed, wax cotton style, outside all year, outdoors all year, all year outside, any weather, whatever the weather, in all weathers, rain cape, mudguard, cyclocross, muddy fields
  `,
  "implies:wind": `
    yacht, kitesurfing, windsurfing, pier, seafront, clifftop, cliffs, coast path, coastal path, ridge, summit, summits, windbreaker, windshirt, munros, at sea, offshore, crewing, skipper, deckhand, trawler, regatta, coastal walks, coastal walk, clifftops, headland, headlands, sea kayak, sea kayaking, sea fishing, surf fishing, beach walks, beach casting, lighthouse, paragliding, paraglide, hang gliding, kite flying, fell top, fell tops, ridge walk, ridge walks, ridge walking, ridgeline, aretes, arete, exposed ridge, exposed ridges, mountain tops, mountaintop, above treeline, tops of mountains, winter hillwalking, prairie, prairies, great plains, tundra, biker jacket, on the boat, for the boat, on a boat, my boat, sailboat, narrowboat, 4 season tent, four season tent, geodesic, kiteboarding, open ocean, on deck, rigging, wind jacket, storm, storms, storm chasing, stormchasing, heli skiing
  `,
  "implies:sun": `
    sun hat, sunhat, wide brim hat, wide brimmed hat, brim, neck flap, sun shirt, safari, beach, beach holiday, desert, game drive, visor, straw hat, snorkelling, snorkeling, beach day, beach days, beach volleyball, desert hike, desert trek, outback, equator, safari hat, bucket hat, legionnaire, legionnaires hat, cricket, cricket umpire, roofing in summer, farm work in summer, fruit picking, caribbean, sun holiday, sunny holiday, sunny hols, summer hols, game viewing, boonie hat, boonie, bush hat, floppy hat, fishing hat
  `,
  "implies:heat": `
    beach holiday, desert, tropics, tropical, jungle, rainforest, game drive, desert hike, desert trek, outback, equator, caribbean, sun holiday, sunny holiday, sunny hols, summer hols, heatwave, beach day, jungle trek
  `,
  "implies:rain maybe": `
    hardshell, hard shell, festival, munros, potholing, caving, canyoning
  `,
  "implies:wind maybe": `
    hardshell, hard shell, sailing, dinghy, expedition, expeditions, motorbike, motorcycle, scooter, moped, winter climbing, ice climbing, touchline, sidelines, motorbike trip, motorcycling, motorbiking, all weathers, whatever the weather, foiling, foil boarding, packrafting
  `,
  "implies:heat maybe": `
    =shorts, tank top, safari, sun hat, cricket, fruit picking, sun hoody, sun hoodie, sun shirt, sunshirt
  `,
  "implies:sun maybe": `
    sailing,glacier
  `,
  "implies:cold maybe": `
    beanie, beanies, headband, scarf, parka, parkas, gloves, expedition, expeditions, snood, neck gaiter, all weathers, all weather, any weather, whatever the weather, in all weathers, whatever the weather throws, dawn, stables, at the stables, at the yard
  `,
  "implies:snow maybe": `
    expedition, ice axe, ice axes
  `,
  "garment:softshell": `softshell, soft shell`,
  "garment:hardshell": `hardshell, hard shell, three layer, 3 layer, 3l shell`,
  "garment:sunhat": `sun hat, sunhat, wide brim, bucket hat, bush hat, neck flap, legionnaire`,
  "garment:wellies": `welly, wellies, wellington, wellingtons, rain boots, gumboots`,
  "garment:puffer": `puffer, puffy, puffa, down jacket, quilted jacket`,
  "garment:parka": `parka, winter coat, winter jacket`,
  "garment:handwear": `glove, gloves, mitten, mittens, mitts, =mitt`,
  "garment:shorts": `=shorts, board shorts, hiking shorts`,
  "garment:underwear": `base layer, baselayer, underwear, long johns, leggings`,
  "garment:thermal": `thermal, thermals`,
  "garment:poncho": `poncho, rain cape`,
  "garment:overtrousers": `overtrousers, rain pants, rain trousers, waterproof trousers`,
  "garment:vest": `vest, gilet, body warmer, bodywarmer`,
  "garment:coat": `=coat, overcoat, trench coat`,
  "garment:headband": `headband, buff, neck gaiter, snood`,
  "garment:windshell": `windbreaker, windcheater, wind shell, wind jacket, anorak`,
  "garment:longshirt": `long sleeve, long sleeves, longsleeve`,
  "garment:zipoff": `zip off, convertible`,
  "setting:hut": `=hut, huts, refuge, refuges, lodge, bothy`,
  "setting:dark": `night, nights, dawn, early morning, mornings, evenings, before sunrise, stargazing`,
  "setting:daylong": `all day, all weathers, year round, whatever the weather, for hours, hours on end`,
};
