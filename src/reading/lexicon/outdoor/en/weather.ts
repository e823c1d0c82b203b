import type { WordList } from "../../word-list.ts";

/** Weather as it is named and cursed. */
export const weather: WordList = {
  "weather:rain": `
    rain, rains, raining, rained, rainy, rainstorm, rainstorms, downpour, downpours, drizzle, drizzly, drizzling, shower, showers, showery, pouring, pours, poured, pour down, pouring down, pours down, poured down, bucketing, bucketing down, chucking it down, chucks it down, hammering it down, lashing, lashing down, lashing it down, pissing, pissing down, pisses down, pisses it down, pissing it down, piss it down, peeing down, tipping it down, tipping down, teeming, belting down, stair rods, cats and dogs, sheeting down, spitting, torrential, deluge, cloudburst, monsoon, monsoons, thunderstorm, thunderstorms, thundery, squall, squalls, storm, storms, stormy,
    wet, wet weather, wet days, bad weather, foul weather, rough weather, crap weather, crappy weather, shit weather, shitty weather, rubbish weather, miserable weather, awful weather, terrible weather, horrible weather, grim weather, all weathers, all weather, any weather, every weather, in all weather, whatever the weather, unpredictable weather, changeable weather, weatherproof, weather proof, british weather, english weather, scottish weather, irish weather, yorkshire weather, dreich, mizzle, mizzling, smirr, pelting, hoying it down, soggy, muddy, mud, mudbath, mud bath, puddle, puddles, bog, swamp, swampy, damp, sleet, hail, the elements, april showers, sideways rain, wellies weather, dewy, dew, wet grass, wet feet, rainfall, rain proof, rainproof, wetness, moisture, precipitation, pissy, pishing, soaking, slush, splash, splashes, splashing
  `,
  "weather:rain always": `
    get wet, gets wet, getting wet, got wet, get soaked, gets soaked, getting soaked, got soaked, soaked, soaking wet, soaked through, drenched, drenching, sodden, sopping, waterlogged, wet through, soaked to the skin, drowned rat, keep the wet out, keep wet out, keeps the wet out, keep the rain out, keeps the rain out, keep rain out, keep out the rain, keeps out the rain, keep rain off, keep the rain off, keeps the rain off, rain off, rain out, against rain, against the rain, feet are always wet, feet are wet, rain proof, damp feet, dripping wet, squelch, squelching
  `,
  "weather:cold": `
    cold, colder, coldest, chilly, chill, chills, chillier, nippy, parky, freezing, baltic, brass monkeys, brass monkey, bitter, bitterly, bitterly cold, frigid, frosty, frost, frosts, arctic, polar vortex, subzero, sub zero, below zero, below freezing, minus temperatures, minus degrees, icy, ice cold, ice, frozen, sub freezing, negative temperatures, cold snap, cold spell, wintry, wintery, cool evenings, cool nights, cool mornings, cool weather, cooler weather, cooler days, cold weather, bone chilling, glacial, cold conditions, low temperatures, low temps, cold temps, freezing temps, single digits, cold feet, cold hands, harsh winter, harsh winters, perishing, taters, baltic up, cold proof, crisp mornings, deep freeze
  `,
  "weather:cold always": `
    freeze, freezes, frozen fingers, freezing cold, feel the cold, feels the cold, feel cold, feels cold, always cold, always freezing, get cold, gets cold, getting cold, so cold, am cold, im cold, im freezing, shiver, shivers, shivering, freeze my, froze, numb fingers, numb toes, numb, frostbite, hypothermia, raynauds, cold hands, cold feet, cold fingers, cold toes, cold ears, keep the cold out, keep out the cold, keeps the cold out, against cold, against the cold, catch my death, catch a chill, icicle, ice block, popsicle, freezing off, teeth chattering, get chilly, gets chilly, feels chilly, chilled to the bone
  `,
  "weather:wind": `
    wind, winds, windy, windier, windiest, windchill, wind chill, gale, gales, gale force, gusty, gust, gusts, breezy, breeze, blowy, blustery, blowing a gale, blowing a hoolie, hoolie, howling, draught, draughty, draft, drafty, exposed ridge, exposed ridges, headwind, headwinds, crosswind, tailwind, storm force, stormy, storms, sea breeze, sideways rain, hurricane, bora, mistral, squall, squalls, gusting, wind speed, sea air, blown about
  `,
  "weather:wind always": `blow off, blows off, blew off, blow through, blows through, blows right through, blows straight through, cuts through, goes right through, goes straight through, cut the wind, cuts the wind, keep the wind out, keeps the wind out, keep wind out, keep out the wind, wind out, wind off, against wind, against the wind, keep the wind off`,
  "weather:sun": `
    sun, sunny, sunnier, sunshine, sunburn, sunburned, sunburnt, burn easily, burns easily, sun protection, sunscreen, suncream, strong sun, full sun, blazing sun, sun exposure, sunstroke, sunlight, sun rays, sun safe, fair skin, fair skinned, pale skin, redhead, shade, sun cover, in the sun, sunsmart, sun sensitive, photosensitive, sun allergy, sun proof, glare
  `,
  "weather:snow": `
    snow, snows, snowing, snowy, snowed, snowfall, snowstorm, snowstorms, blizzard, blizzards, powder, powder days, powder day, fresh powder, deep snow, slush, slushy, sleet, snowdrift, snowdrifts, snowed in, flurries, snowpack, snowman, snowball, snowballs, snow day, snow days, whiteout, white stuff
  `,
  "weather:heat": `
    =heat, =hot, hotter, hottest, heatwave, heat wave, scorching, scorcher, boiling, sweltering, roasting, baking, blistering, humid, humidity, muggy, sticky heat, tropical, tropics, desert, deserts, sahara, outback heat, warm weather, hot weather, warmer weather, hot days, warm days, warm climate, hot climate, warmer climate, hot country, hot countries, keep me cool, keeps me cool, keep cool, keeps cool, stay cool, stays cool, stay cooler, cool in the heat, cooling, keep you cool, keeps you cool, high temperatures, high temps, triple digits, jungle, rainforest heat, sultry, toasty outside, hot and humid, heatstroke, heat stroke, hot summer, hot summers, summer heat, warm temperatures, warmer temperatures, warm temps
  `,
};
