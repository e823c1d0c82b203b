import type { WordList } from "../../word-list.ts";

/** What people do outside, and what they call it. */
export const activities: WordList = {
  "activity:hiking": `
    hike, hikes, hiking, hiker, hikers, hikin, walking, walks, =walk, walker, walkers, hillwalking, hill walking, hillwalker, hillwalk, hill walks, fell walking, fellwalking, rambling, ramble, rambles, rambler, ramblers, day hike, day hikes, dayhike, nordic walking, bushwalking, bush walking, bushwalk, tramping, tramp, munro, munros, wainwrights, munro bagging, bagging munros, corbetts, stroll, strolls, strolling,
    trails, on the trail, on trails, easy trails, trail walking, countryside, country walks, =hillwalks, in the woods, woodland, forest walks, up hills, up the hills, in the hills, on the hills, snowshoe, snowshoes, snowshoeing, snow shoeing, snow walk, moors, on the moor, moorland, coast path, coastal path, coastal walks, bog, boggy, fells, peaks, peak bagging, mushroom picking, foraging, geology field trips, field trips, walking group, walking holiday, hill reps walk, footpaths, national park walks, mud walks, coasteering walks, go on hikes, day out on the hills, volksmarch, wandering the woods, in the forest, up snowdon, hillwalkin, walking poles, hiking poles
  `,
  "activity:trekking": `
    trek, treks, trekking, trekker, backpacking, backpackers, backpack through, thru hike, thruhike, thru hiking, thruhiking, through hike, long distance walk, long distance path, long distance hike, long distance trail, long distance hiking, multi day, multiday, multi day hike, several day hike, hut to hut, refuge to refuge, camino, camino de santiago, pilgrimage, west highland way, pennine way, coast to coast walk, appalachian trail, pacific crest trail, =pct, =cdt, john muir trail, jmt, inca trail, everest base camp, base camp, annapurna circuit, annapurna, tour du mont blanc, =tmb, te araroa, gr20, gr 20, kungsleden, laugavegur, offas dyke, hadrians wall path, south west coast path, duke of edinburgh, =dofe, d of e, wonderland trail, overland track, milford track, routeburn, salkantay, w trek, o circuit, bibbulmun, haute route walk, expedition hike, day trek, days on the trail, weeks on the trail, nights on the trail, week long hike, day hike with camping, wild trek
  `,
  "activity:mountaineering": `
    mountaineering, mountaineer, mountaineers, alpinism, alpinist, alpine climbing, alpine, alpine routes, alpine rock, glacier, glaciers, glacier travel, summit, summits, summiting, summit day, summit push, expedition, expeditions, high altitude, altitude, 4000m, 4000ers, 6000m, 8000m, 7000m, 5000m, fourteener, fourteeners, 14er, 14ers, winter climbing, scrambling, scramble, scrambles, winter munros, winter mountaineering, crampons, ice axe, ridge, ridges, north face route, big mountains, high mountains
  `,
  "activity:climbing": `
    climb, climbs, climbing, climber, climbers, rock climbing, sport climbing, trad climbing, trad, bouldering, boulder, boulderer, crag, crags, cragging, ice climbing, via ferrata, ferrata, belay, belaying, multipitch, multi pitch, toprope, top rope, big wall, dirtbag, climbing gym, climbing wall, rock gym, harness, at the crag
  `,
  "activity:running": `
    running, =run, =runs, runner, trail running, trail run, trail runs, trail runner, fell running, fell runner, fell race, jog, jogs, jogging, jogger, marathon, half marathon, ultra, ultras, ultramarathon, parkrun, park run, park runs, 5k, 10k race, 10k run, cross country running, couch to 5k, morning runs, skyrunning, canicross, race pack, hill sprints, orienteering, sprints, interval training
  `,
  "activity:cycling": `
    cycle, cycles, cycling, cyclist, =bike, =bikes, biking, biker, bicycle, bicycling, mountain bike, mountain biking, mountain biker, mtb, mtbing, road bike, road cycling, gravel, gravel riding, gravel biking, bike touring, bikepacking, cycle touring, e bike, ebike, pushbike, push bike, bike commute, bike commuting, cycle commute, pedal, pedalling, pedaling, on two wheels, riding my bike, ride my bike, bike ride, bike rides, cycle to work, cyclocross, sportive, century ride, pedal to work, in the saddle, fixie, downhill riding, enduro, cargo bike, bike packing, turbo, bicyle
  `,
  "activity:skiing": `
    ski, skis, skiing, skier, skiers, skied, snowboard, snowboards, snowboarding, snowboarder, snowbording, boarding down, on the slopes, slopes, slope, piste, pistes, off piste, ski resort, ski trip, ski holiday, ski vacation, ski week, ski season, ski school, ski lift, ski instructor, apres ski, cross country skiing, cross country ski, xc ski, xc skiing, nordic skiing, nordic ski, langlauf, freeride, freeriding, downhill skiing, winter sports, chairlift, chair lift, telemark, back bowls, shredding, shred, hit the slopes, sidecountry, lift line, resort days, biathlon, skate skiing
  `,
  "activity:ski_touring": `
    ski touring, ski tour, ski tours, backcountry skiing, backcountry ski, backcountry touring, skimo, ski mountaineering, splitboard, splitboarding, skinning, skin up, skin track, haute route, touring skis, uphill skiing, on skins
  `,
  "activity:camping": `
    camp, camps, camping, camper, campsite, campsites, campground, campgrounds, wild camping, wild camp, car camping, glamping, bivouac, bivi, bivvy, bivvying, bivying, campervan, camper van, =van life, vanlife, in a van, rv, motorhome, caravan, caravanning, scouts, scout camp, cub scouts, girl guides, brownies camp, summer camp, bushcraft, sleep outside, sleeping outside, sleeping outdoors, sleep outdoors, overnight in the woods, campfire, camp fire, under the stars, hammock, overlanding, backyard camping, overnighter, overnighters
  `,
  "activity:travel": `
    travel, travels, travelling, traveling, traveller, traveler, trip, trips, holiday, holidays, vacation, vacations, vacay, honeymoon, cruise, gap year, round the world, around the world, backpacking around, backpacking through, interrail, interrailing, road trip, roadtrip, city break, city breaks, getaway, weekend away, hand luggage, carry on, flight, flights, long haul, plane, study abroad, semester abroad, sabbatical, hols, jollies, tour of, inter railing, jetting off, fly out, business trip, staycation, digital nomad, trip of a lifetime, touring around
  `,
  "activity:city": `
    city, town, urban, downtown, everyday, every day wear, wear every day, everyday wear, day to day, daily wear, daily driver, around town, out and about, office, commute, commutes, commuting, commuter, to work, walk to work, on my way to work, into work, school, school run, school runs, school bus, school gate, playground, uni, university, college, campus, kindergarten, nursery, nursery run, nursery pick up, daycare, preschool, bus stop, bus, train station, tram, subway, tube, sightseeing, pub, shopping, running errands, errands, casual wear, casual, streetwear, theatre, going out, nights out, night out, dinner, restaurant, church, christmas markets, christmas market, markets, pushing the pram, pram, stroller, pushchair, buggy, high street, metro, date night, day job, grocery run, popping to the shops, the shops, park bench, bleachers
  `,
  "activity:water": `
    sail, sailing, sailor, sailboat, dinghy, yacht, yachting, kayak, kayaks, kayaking, kayaker, canoe, canoeing, paddle, paddling, paddler, paddleboard, paddleboarding, paddle boarding, stand up paddle, stand up paddleboard, =sup, rowing, rower, surf, surfing, surfer, windsurf, windsurfing, kitesurf, kitesurfing, wakeboarding, rafting, white water, whitewater, =boat, =boats, boating, on the water, at sea, regatta, canyoning, coasteering, wild swimming, open water swimming, cold water swimming, sea swimming, water sports, watersports, narrowboat, canal boat, on deck, jet ski, snorkelling, diving
  `,
  "activity:fishing": `
    fishing, =fish for, angling, angler, anglers, fly fishing, flyfishing, ice fishing, fisherman, fishermen, fisher, sea fishing, carp fishing, surfcasting, trout, salmon river, riverbank, river bank, fishing trip, casting a line, steelhead, fishing from the pier, fishing off the pier
  `,
  "activity:dog_walk": `
    dog walk, dog walks, dog walking, dog walker, dogwalking, walking the dog, walk the dog, walk my dog, walking my dog, walk my dogs, walking dogs, walk dogs, walks the dog, walks with the dog, walks with my dog, dog, dogs, doggo, doggy, doggie, dug, pup, puppy, pooch, hound, spaniel, spaniels, labrador, labradors, retriever, terrier, collie, husky, huskies, dachshund, cockapoo, labradoodle, german shepherd, greyhound, whippet, poodle, beagle, dog park, dog training, walkies, pupper, mutt
  `,
  "activity:wildlife": `
    wildlife, birding, birdwatching, bird watching, birdwatcher, bird watcher, birder, twitching, twitcher, safari, safaris, hunt, hunting, hunter, deer stalking, stalking, deer, elk hunt, elk season, duck blind, bird hide, in a hide, wildlife photography, wildlife photographer, nature photography, photographing birds, photograph birds, photographing deer, whale watching, game drive, game drives, game viewing, shooting, pheasant shoot, clay shooting, badger watching, owls, binoculars, puffins, puffin, bear watching, spotting birds, watch birds, watching birds, birds, deer stand, treestand, tree stand, otters, gorilla trekking, gorillas
  `,
  "activity:work": `
    work outside, working outside, work outdoors, working outdoors, works outdoors, works outside, outdoor work, outdoor job, outdoor jobs, outside for work, outdoors for work, building site, construction, construction site, construction worker, on site, site work, for work, at work, farm, farming, farmer, ranch, rancher, farm work, gardening, gardener, garden, landscaper, landscaping, surveyor, surveying, forestry, forester, tree surgeon, arborist, postman, postie, mail carrier, mailman, delivery driver, delivery rider, courier, roofer, roofing, scaffolder, scaffolding, bricklayer, builder, tradesman, tradie, bin man, refuse collector, dockyard, warehouse, freezer warehouse, cold store, lineman, oil rig, park ranger, ranger, ski patrol, mountain rescue, security guard, night shifts outside, traffic warden, mucking out, yard work, yardwork, chopping wood, chop wood, shovelling snow, shoveling snow, shovel snow, allotment, groundskeeper, groundsman, field work, fieldwork, archaeologist, geologist, electrician, plumber, welding, welder, railway worker, job site, jobsite, lambing, shepherd, stable hand, guide for a living, work wear, workwear, dog groomer outdoors, crossing guard, lollipop lady, milkman, market stall, stallholder, warehouse worker, outdoor instructor, forest school teacher
  `,
  "activity:festival": `
    festival, festivals, fest, glasto, glastonbury, coachella, music festival, gig, gigs, concert, concerts, outdoor concert, rave, raves, burning man, download festival, reading festival, bonnaroo, latitude festival, outdoor gig, carnival, fireworks, bonfire night, mardi gras, tailgate, tailgating
  `,
  "activity:other_sport": `
    golf, golfing, golfer, tennis, football, soccer, soccer practice, soccer mom, rugby, hockey, cricket, lacrosse, baseball, softball, american football, sidelines, sideline, touchline, terraces, horse riding, horseback riding, riding my horse, ride horses, riding horses, horse, horses, pony, equestrian, hacking out, stables, at the yard, gym, workout, workouts, work out, working out, crossfit, yoga, pilates, motorcycle, motorcycling, motorbike, motorbikes, scooter, moped, vespa, skateboarding, skate park, ice skating, skating, ice hockey, sledging, sledding, sledge, sled, tobogganing, tubing, geocaching, paragliding, paraglider, triathlon, netball, bowls, archery, airsoft, paintball, tough mudder, obstacle race, obstacle course, bootcamp, boot camp, disc golf, training, sports, for sport, metal detecting, stargazing, volleyball, cheerleading, bike polo, marching band, airshow
  `,
};
