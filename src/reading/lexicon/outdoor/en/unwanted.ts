import type { WordList } from "../../word-list.ts";

/**
 * Properties nobody asks for. They say something only when they are denied ("not too heavy") or
 * complained of ("too heavy"); behind "always" stands what is a complaint by itself.
 */
export const unwanted: WordList = {
  "avoid:leather": `leather, leathers, suede, nubuck, leathery, pleather, faux leather, hide`,
  "avoid:fur": `fur, furs, furry, faux fur, fake fur, real fur, fur trim, fur trimmed, fur hood, fur ruff, ruff, coyote, coyote fur, coyote trim, fur bit, fur bits, rabbit fur, fox fur, pelt`,
  "avoid:synthetic": `polyester, poly, polyamide, nylon, plastic, plastics, plasticky, acrylic, man made fibres, manmade fibres, man made, manmade, synthetic fabric, synthetic fabrics, synthetic material, synthetic materials, microplastics, microplastic, synthetic fibres, synthetic fibers, polyester turns, polyester reeks, polyester stinks`,
  // What need not be: these say nothing by themselves.
  "aspect:light": `weight, grams, ounces, extra grams, heaviness`,
  "aspect:stylish": `looks, appearance, aesthetics, fashion, style, pretty, beautiful, handsome, attractive, what it looks like, what they look like, how it looks, how they look, how i look in it, beauty, beauty contest, beauty contests, beauty prize, fashion show, win prizes for looks`,
  "aspect:quiet": `noise, sound, loudness`,
  "aspect:low_bulk": `bulk, bulkiness, volume`,
  "avoid:heavy": `heavy, heavier, heaviest, heavyweight, hefty, =weight, weighty, weighs a ton, like a brick, leaden, lot of weight`,
  "avoid:heavy always": `too heavy, so heavy, weighs me down, weigh me down, weighs a ton, lug around, lugging around, weigh a ton`,
  "avoid:bulky": `bulky, bulk, bulkier, bulkiness, chunky, big and puffy, puffy looking, puffed up, poofy, thick, thicker, cumbersome, clunky, michelin man, michelin, marshmallow, stay puft, boxy, huge and puffy, massive, sumo, abominable snowman, oversized puffer, walking duvet, duvet look, sleeping bag with arms, voluminous, puff, stiff, puffy, puffiness, poufy, pouffy, balloon, balloony, inflated, blimp, like a balloon, like a blimp, snowman, like a snowman, stay puft man, like an astronaut, astronaut, sausage, like a sausage, padded look, fat, look fat, looking fat, make me look fat, makes me look fat, make me look huge, look enormous, look big, pillow, like a pillow, like a barrel, barrel, like a sack, sack, look|looks|looking like a|an|the michelin|marshmallow|balloon|blimp|duvet|sausage|snowman|pillow|barrel|whale|sumo|astronaut|teletubby|penguin|cloud|bear`,
  "avoid:bulky always": `look like the michelin man, like the michelin man, look like a marshmallow, like a marshmallow, like a sleeping bag, too bulky, so bulky, look like a duvet, bulks me out, bulk me up, bulks me up, looks like a tent`,
  "avoid:too_warm": `too warm, too hot, overly warm, super warm`,
  "avoid:tight": `tight, tighter, tight fitting, close fitting, clingy, constricting, skin tight, skintight, restrictive, constrictive, body hugging, figure hugging, snug fit, pinching, narrow, dig in, dig into, digging in, cut in, cuts in, cutting in, cut into, rub, rubs, rubbing, chafe, chafes, chafing, squash, squashes, bind, binds, binding, ride up, constrict, leggings tight, sprayed on, painted on, second skin tight, vacuum packed, trapped in it`,
  "avoid:tight always": `too tight, pinch, pinches, digs in, squeeze, squeezes, too snug, chafes around, tight across, tight around, constricts, feel squeezed`,
  "avoid:logo": `massive logo, massive logos, huge logo, huge logos, giant logo, giant logos, big logo, big logos, large logo, large logos, loud logo, loud logos, logo, logos, branding, branded, brand name, big brand, writing on, slogan, slogans, brand names, badge, print on, advertising, walking billboard, billboard, labels all over, visible logo, visible logos, obvious logo, obvious logos, flashy logo, flashy logos`,
  "avoid:noisy": `noisy, noisier, loud, noise, noises`,
  "avoid:noisy always": `dont swish, doesnt swish, not swish, rustle, rustles, rustling, rustly, crinkle, crinkles, crinkly, crinkling, crunchy, crunch when, swish swish, swishy, swishing, crisp packet, crackle, crackles, squeak, squeaks, squeaky, crackly`,
  "avoid:itchy always": `itch, itchy, itches, itching, scratchy, scratches my skin, scratch, scratchiness, prickly, prickle, prickles, tickly, rash, hives, rough on my skin, rough against`,
  "avoid:outdoorsy_look": `outdoorsy, outdoorsy look, outdoorsy looking, outdoor look, outdoors look, like im going hiking, like im hiking, hiker look, hikery, mountaineer look, like a mountaineer, like a hiker, like a rambler, technical looking, technical look, techy, techy looking, sporty, sporty looking, everest, climb everest, climbing everest, like im climbing, like im about to climb, summit look, summit everest, expedition look, scout leader, geography teacher, like im on safari, gorpcore, camping shop, trainspotter, crunchy granola, like im going camping, polar expedition, polar explorer, anoraky, too technical, military looking, military, army, tactical, tacticool, survivalist, like a tourist, athleisure, look like i climb, arctic explorer, dad on a hike, outdoor shop, outward bound, boy scout, look|looking like a|an|im|i|some hiker|mountaineer|instructor|explorer|climber|rambler|skier|camper|ranger|adventurer|tourist|scout|farmer|trekker|fisherman|hunter|soldier, like a ski instructor, like ski instructor, like a park ranger, like a camper, like an explorer, like a scout leader, like bear grylls, like ray mears, like a geography teacher, scream|screams|shout|shouts|yell|yells mountaineer|hiker|outdoors|outdoor|hiking|rambler|climber|expedition|camping|walker, screams hiking, like a walker, like walking gear, like hiking gear, like hiking kit, like outdoor gear, like outdoors gear, like hiking boots, like hiking shoes, like ski gear, like i hike, like i hiked, like im off hiking, like im off up, look like a rambler, looking like a rambler, too outdoorsy, rambler, look|looks|looking|looked like|as ... hiker|rambler|walker|climber|mountaineer|explorer|camper|scout|tourist|expedition|hiking|climbing|mountaineering|camping|ranger|backpacker|everest|fisherman, like ive just come off|down a|the hill|mountain, hiking gear look, hill walker, like a hill walker, walking club, hiking club, like a walking club, ramblers club, look too outdoors, look too outdoor, mountain gear, like mountain gear, full outdoor look, look|looks|looking like ... everest|climbing|expedition|trek|outdoors|hiking|camping|safari|arctic|antarctic|antarctica, hiker vibe, mountaineer vibe, rambler vibe, gym look, gym wear look, gear head look, like a sherpa, like an outdoor catalogue, outdoor catalogue, scream hiker, screams hiker, shout hiker, looks like im off, looking like im off hiking, like im off hiking, off up a mountain, scream hiking`,
  "avoid:pfc": `pfc, pfcs, pfas, pfa, fluorocarbon, fluorocarbons, fluorine, perfluorinated, forever chemicals, ptfe, teflon, harmful chemicals, toxic chemicals, nasty chemicals, chemicals, toxins, fluoros, c8`,
  "avoid:hood always": `
    hoodless, hood off, hood off please, hoods off
  `,
  "avoid:insulated always": `
    unlined, uninsulated, non insulated, without insulation, no insulation
  `,
  "avoid:too_warm always": `
    get too hot, gets too hot, too hot when, too warm when, overheat, overheats, overheating, too hot in
  `,
  "avoid:wool always": `
    wool allergy, wool intolerance, lanolin allergy
  `,
  "avoid:down always": `
    down allergy, feather allergy, feathers allergy
  `,
};
