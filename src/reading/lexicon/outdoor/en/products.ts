import type { WordList } from "../../word-list.ts";

/** What the shop sells, as British, American and other English-speaking shoppers call it. */
export const products: WordList = {
  "product:jacket": `
    jacket, jackets, jaiket, jkt, jackt, =coat, =coats, overcoat, raincoat, rain coat, parka, anorak, hardshell, hard shell, softshell, soft shell, =shell, =shells, shell jacket, rain shell, puffer, puffers, puffy, puffies, puffa, puffer jacket,
    windbreaker, wind breaker, windcheater, wind cheater, windshirt, wind shirt, windproof jacket, blouson, bomber, cape, poncho, rain mac, =mac, pac a mac, pacamac, packamac, mackintosh, macintosh, cagoule, kagoule, cag, kagoul, slicker, rain slicker, oilskin, oilskins,
    waxed jacket, wax jacket, trench, trench coat, peacoat, pea coat, duffel coat, duffle coat, topcoat, overshirt jacket, outer layer, outer shell, outershell, outerwear, rain top, waterproof top, lightweight waterproof, a waterproof, good waterproof, decent waterproof, =waterproofs top, storm jacket, field jacket, belay jacket, down jacket, ski jacket, insulated jacket, windstopper, loden, smock, barn coat, chore coat, changing robe, something to throw on, something to wear over, something to throw over, top layer, ladies <waterproof>, mens <waterproof>, womens <waterproof>, kids <waterproof>, a <waterproof> that, a <waterproof> for, jaikit, jacky, jaket, jacked, jackit, jakket, coat thing, coatie, cagool, kagool,  rain jkt, waterproof coat, waterproof jkt, raincoats, macs, pacmac, drizabone, driza bone, oilskin coat, hi vis coat, barbour style, waxed coat, wax coat, swing coat, shacket, sherpa jacket, teddy coat, chore jacket, ski coat, snow jacket, snow coat, snowboard jacket, foulie, dryrobe, dry robe, spraytop, spray top, rain poncho, ponchos, wind jacket,  windshell, wind shell, soft shells, hard shells, hardshells, softshells, overcoats, smocks, rain cape, boat coat, down hoody, down hoodie
  `,
  "product:vest": `
    =vest, =vests, gilet, gilets, body warmer, bodywarmer, down vest, puffer vest, sleeveless jacket, jacket without sleeves, running vest, fleece vest, waistcoat, something sleeveless, sleeveless top layer, sleeveless layer, sleeveless puffer, sleeveless down, =sleeveless, quilted gilet, warm gilet, padded gilet, body warmers, bodywarmers, jacket with no sleeves, coat with no sleeves, coat without sleeves, no sleeves
  `,
  "product:fleece": `
    fleece, fleeces, fleecy, mid layer, midlayer, mid layers, midlayers, middle layer, second layer, sweater, sweaters, =jumper, =jumpers, pullover, pull over sweater, sweatshirt, hoodie, hoody, hoodies, cardigan, cardi, wooly jumper, woolly jumper, quarter zip fleece, half zip fleece, turtleneck, roll neck, rollneck, crewneck, knit, knitted top, warm layer, insulating layer, insulation layer, grid fleece, woolly, thick top, warm top
  `,
  "product:baselayer": `
    base layer, baselayer, base layers, baselayers, thermals, =thermal, thermal underwear, thermal top, thermal tops, thermal bottoms, thermal leggings, long johns, long john, longjohns, long underwear, underwear, undershirt, under layer, underlayer, first layer, next to skin layer, next to skin, skin layer, something underneath, something to wear underneath, something to go under, something for underneath, boxers, wear under, undies, merino top, merino tops, under armour style, under my work clothes, under my suit, unders, ski underwear, thermies
  `,
  "product:shirt": `
    =shirt, =shirts, =blouse, button up, button down, flannel shirt, hiking shirt, sun shirt, long sleeve shirt, long sleeves shirt, long sleeved shirt, polo, polo shirt, safari shirt, fishing shirt, overshirt, check shirt, plaid shirt, sun hoody, longsleeve, long sleeve top, long sleeved top, henley, flannel
  `,
  "product:tshirt": `
    running shirt, workout shirt, gym shirt, sports shirt, tech shirt, tshirt, t shirt, t shirts, tshirts, =tee, =tees, =teeshirt, tee shirt, tee shirts, tank top, =singlet, running top, short sleeve top, short sleeved top, cycling jersey, bike jersey, jersey, wicking top, tech tee, vest top
  `,
  "product:pants": `
    =pants, =pant, trousers, trouser, =bottoms, =slacks, leggings, =tights, overtrousers, over trousers, overpants, waterproof bottoms, bibs, bib pants, salopettes, =sallopettes, joggers, jogging bottoms, sweatpants, trackies, trackie bottoms, track pants, chinos, cargo pants, cargos, rain pants, hiking pants, troosers, breeks, breeches, britches, =keks, =kecks, dungarees, rain trousers, strides, snow pants, ski pants, running tights, jeggings, legwear, something for my legs, gaiters and pants, jeans, capris, treggings
  `,
  "product:shorts": `=shorts, board shorts, running shorts, hiking shorts, bike shorts, boardies, cycling shorts, short trousers, short pants, bermudas`,
  "product:suit": `
    snowsuit, snow suit, rain suit, rainsuit, ski suit, skisuit, =suit for snow, puddle suit, puddlesuit, all in one, one piece, one piece suit, onesie, coverall, coveralls, overall, overalls, boiler suit, expedition suit, down suit, romper suit, pramsuit, bunting suit, splash suit, muddy puddle suit, waterproof all in one, summit suit, oversuit, undersuit, race suit
  `,
  "product:outfit": `
    outfit, outfits, clothing, =clothes, =clobber, =gear, rain gear, raingear, rainwear, wet weather gear, foul weather gear, snow gear, winter gear, hiking gear, ski gear, running kit, full kit, =kit, kit out, kitted out, kit list, kitting out, equipment, =layers, layering, layering system, whole setup, full set, complete set, head to toe, waterproofs, =wets, apparel, what to wear, what should i wear, what do i wear, stuff to wear, things to wear, get kitted out, decked out, wardrobe, whole lot, something to wear, wear for, togs, threads, packing list, what to pack, what should i pack, what do i pack, garb, attire, ski wear, skiwear, cycle wear, workwear, winter wear, winterwear, getup, ensemble, foulies, foul weather kit, oilies, rainwear set, wet gear, winter kit, hiking kit, camping kit, climbing kit, all the gear, the whole lot, some gear, warm clothes, warm clothing, cold weather clothes, cold weather clothing, cold weather gear, rain clothes, outdoor clothes, outdoor clothing, outdoor gear, hiking clothes, ski clothes, base mid and shell, layer up, new gear, clothing list, kitlist, full getup, jacket and trouser set, need the lot, whole kit, need everything, top to toe, kit us out, kit me out, kit him out, kit her out, kit them out, complete outfit, full outfit, everything i need, everything we need
  `,
  "product:shoes": `
    shoe, shoes, =boot, =boots, bootie, footwear, trainer, trainers, sneaker, sneakers, kicks, runners, sandals, sandal, wellies, welly, wellingtons, wellington boots, gumboots, gum boots, rubber boots, rain boots, rainboots, hikers boots, hiking boots, walking boots, snow boots, winter boots, approach shoes, trail runners, trail shoes, running shoes, climbing shoes, sliders, flip flops, crocs, clogs, galoshes, duck boots, chelsea boots, muck boots, moccasins, slippers, brogues, plimsolls, something for my feet, something on my feet, hut shoes, water shoes, desert boots, my feet, shoe size, lace ups
  `,
  "product:gloves": `
    glove, gloves, mitten, mittens, =mitts, =mitt, gauntlets, gloves for, liner gloves, something for my hands, something for my fingers, hand warmers, ski gloves, muffs, handwear
  `,
  "product:hat": `
    =hat, =hats, beanie, beanies, =cap, =caps, baseball cap, bobble hat, woolly hat, woolie hat, sun hat, sunhat, bucket hat, wide brim hat, wide brimmed hat, brim, headband, head band, balaclava, toque, tuque, trapper hat, ushanka, visor, headwear, earmuffs, ear muffs, ear warmer, ear warmers, something for my head, snood, neck gaiter, bandana, flat cap, sou wester, souwester, skull cap, helmet liner, fedora, boonie, deerstalker, ski hat, bunnet, winter hat, boonie hat, cowl, beannie, beenie, bobble hats, woolly hats, cap with, peaked cap, peak cap, baseball hat, sun cap, legionnaire cap, legionnaires hat, tammy, tam o shanter, bush hat, akubra, wide brim, broad brim, broad brimmed hat, thermal hat, warm hat, hat with ear flaps, hat with earflaps, ear flap hat, earflaps, running cap, winter cap, buff, neck tube, neckie, balaclavas, neck warmer, neckwarmer
  `,
  "product:socks": `sock, socks, hiking socks, ski socks, wool socks, bed socks, stockings, liner socks, toe socks`,
  "product:backpack": `
    backpack, backpacks, rucksack, rucksacks, knapsack, daypack, day pack, daysack, day sack, daybag, hiking pack, trekking pack, summit pack, =bergen, haversack, hydration pack, bookbag, school bag, a <pack>, litre <pack>, liter <pack>, l <pack>, day <pack>, my new <pack>, new <pack>, bigger <pack>, back pack, back packs, ruck, rucsac, running pack, climbing pack
  `,
  "product:tent": `tent, tents, bivvy tent, backpacking tent, dome tent, tarp tent, tunnel tent, family tent, man tent, person tent, two man tent, pop up tent, bivy, shelter to sleep in, trekking pole tent`,
  "product:sleeping_bag": `sleeping bag, sleeping bags, sleepingbag, mummy bag, mummy bags, doss bag, something to sleep in, camping quilt, backpacking quilt, season bag, down bag, sleep sack, slumber bag, sleep system, =quilt, quilt or bag, sleeping quilt, =bivy capable bag, degree bag, comfort bag, 3 season bag, 4 season bag, winter bag, summer bag, =swag bag, kip bag, scratcher, sleepin bag, sleepingbags, slepping bag, synthetic bag, warm bag, bag and mat, bag for sleeping, bag to sleep in, capable bag, two season bag, camp bed bag, quilt, quilts, top quilt, down quilt, bivy quilt`,
};
