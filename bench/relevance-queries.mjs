// What shoppers type, and what would be right for them. Right is told by attributes, never by what
// a ranking finds: `{ kind: "jacket", activity: "cycling" }` is every product that has these values;
// `min` and `max` bound a number. Written before any ranking was looked at, the words being those of
// a shopper and not of the catalogue; every second line is kept out of tuning (see relevance.mjs).
export const queries = [
  // English
  [
    "en",
    "something for the bike commute so drivers see me at night",
    { reflective: true, activity: "cycling" },
  ],
  ["en", "I keep getting eaten alive by midges", { insect_protection: true }],
  [
    "en",
    "puffy that squeezes down to nothing in my bag",
    { jacket_type: ["down_jacket", "padded_jacket"], packable: true },
  ],
  ["en", "footwear for snowy pavements that keeps toes toasty", { shoe_type: "winter_boot" }],
  ["en", "pack for a laptop and sandwiches", { kind: "backpack", laptop_sleeve: true }],
  ["en", "rucksack whose cover saves it from downpours", { kind: "backpack", rain_cover: true }],
  ["en", "pants whose legs come off when it gets hot", { trouser_type: "zip_off" }],
  ["en", "mitts that let me type on my phone", { kind: "gloves", touchscreen: true }],
  [
    "en",
    "something to sleep in at minus ten",
    { kind: "sleeping_bag", comfort_temp_c: { max: -5 } },
  ],
  [
    "en",
    "quilt like bag for hot summer nights",
    { kind: "sleeping_bag", comfort_temp_c: { min: 8 } },
  ],
  ["en", "undershirt that does not stink after days", { kind: "base_layer", odor_resistant: true }],
  ["en", "wide toe box shoes for my broad feet", { kind: "shoes", width: "wide" }],
  ["en", "stiff boots I can strap spikes to on a glacier", { kind: "shoes", crampons: true }],
  [
    "en",
    "jogging in drizzle, need a thin shell",
    { kind: "jacket", activity: "running", water_repellent: true },
  ],
  ["en", "no rustling when I watch deer", { kind: "jacket", quiet: true }],
  ["en", "jacket with a skirt against powder", { powder_skirt: true }],
  ["en", "two jackets in one I can wear separately", { jacket_type: "three_in_one" }],
  ["en", "coat for the office that is not sporty looking", { kind: "jacket", style: "casual" }],
  ["en", "hat with a broad brim for the desert", { hat_type: "sun_hat" }],
  ["en", "woolly cap for the slopes", { hat_type: "beanie" }],
  ["en", "sandals for the river", { shoe_type: "sandal" }],
  [
    "en",
    "animal friendly warm coat without feathers",
    { kind: "jacket", insulation: "synthetic", vegan: true },
  ],
  ["en", "gear for my daughter's first ski lessons", { gender: "kids", activity: "skiing" }],
  ["en", "scrambling up rock towers in wind and storm", { jacket_type: "hardshell" }],
  [
    "en",
    "stretchy breathable jacket for aerobic outings that stops wind",
    { jacket_type: "softshell" },
  ],
  [
    "en",
    "very light windbreaker for a summit",
    { jacket_type: "wind_jacket", weight_g: { max: 200 } },
  ],
  [
    "en",
    "long coat reaching my knees for bitter winters",
    { kind: "jacket", length: "long", warmth: { min: 4 } },
  ],
  ["en", "sneakers for muddy singletrack runs", { shoe_type: "trail_runner" }],
  [
    "en",
    "supportive boots so I don't twist my ankles with a heavy load",
    { kind: "shoes", ankle_height: "high" },
  ],
  ["en", "big pack for weeks in the wilderness", { kind: "backpack", volume_l: { min: 50 } }],
  ["en", "tiny bag for a short walk", { kind: "backpack", volume_l: { max: 18 } }],
  ["en", "mesh against a sweaty back", { kind: "backpack", back_ventilation: true }],
  ["en", "zip up fleece for under a shell", { kind: "fleece", front_zip: "full" }],
  ["en", "thermal leggings", { garment: "tights" }],
  [
    "en",
    "cool tee that dries in no time",
    { kind: "base_layer", quick_dry: true, sleeves: "short" },
  ],
  [
    "en",
    "sunburn protection on the water, long arms",
    { kind: "base_layer", sleeves: "long", uv_protection: { min: 30 } },
  ],
  ["en", "pants for when it is pouring", { trouser_type: "rain" }],
  ["en", "warm trousers for lifts and pistes", { trouser_type: "ski" }],
  ["en", "mittens for small hands in the snow", { kind: "gloves", gender: "kids" }],
  [
    "en",
    "cut for ladies' hips, long distance pack",
    { kind: "backpack", gender: "women", hip_belt: true },
  ],
  ["en", "leather free everyday trainers", { shoe_type: "city", vegan: true }],
  ["en", "ultralight down with the loftiest fill", { fill_power: { min: 800 } }],
  ["en", "shell I can wear over my climbing helmet", { kind: "jacket", helmet_compatible: true }],
  ["en", "vents under the arms because I sweat a lot", { pit_zips: true }],
  ["en", "mummy bag my kid won't freeze in", { kind: "sleeping_bag", gender: "kids" }],
  ["en", "made from old bottles and fishing nets", { recycled_share: { min: 80 } }],
  ["en", "sheep hair next to the skin", { kind: "base_layer", material: "merino" }],
  ["en", "shoes for steep approaches to the crag", { shoe_type: "approach" }],
  [
    "en",
    "something smart for the city when it rains cats and dogs",
    { kind: "jacket", activity: "city", waterproof: true, style: "casual" },
  ],
  ["en", "pullover made of sheep for the mountain hut", { kind: "fleece", material: "wool" }],
  ["en", "gloves for handling ropes and rock", { kind: "gloves", activity: "climbing" }],
  [
    "en",
    "hard wearing pants for thorny bushwhacking",
    { kind: "trousers", durability: { min: 5 } },
  ],
  // German
  [
    "de",
    "damit mich Autofahrer auf dem Rad im Dunkeln bemerken",
    { reflective: true, activity: "cycling" },
  ],
  ["de", "Stechviecher sollen nicht durch den Stoff kommen", { insect_protection: true }],
  [
    "de",
    "leichte Daune, die in die Handtasche passt",
    { jacket_type: "down_jacket", packable: true },
  ],
  ["de", "gefütterte Treter für Schnee und Eis", { shoe_type: "winter_boot" }],
  ["de", "Ranzen für Notebook und Unterlagen", { kind: "backpack", laptop_sleeve: true }],
  ["de", "Rucksack mit Überzug falls es schüttet", { kind: "backpack", rain_cover: true }],
  ["de", "Beinlinge zum Abmachen, wenn's heiß wird", { trouser_type: "zip_off" }],
  ["de", "Fingerhandschuhe zum Tippen am Smartphone", { kind: "gloves", touchscreen: true }],
  [
    "de",
    "Winterschlafsack für zweistellige Minusgrade",
    { kind: "sleeping_bag", comfort_temp_c: { max: -5 } },
  ],
  [
    "de",
    "dünne Schlafdecke für Sommernächte",
    { kind: "sleeping_bag", comfort_temp_c: { min: 8 } },
  ],
  ["de", "Unterhemd, das nach Tagen nicht müffelt", { kind: "base_layer", odor_resistant: true }],
  ["de", "Latschen für breite Füße", { kind: "shoes", width: "wide" }],
  ["de", "steigeisenfeste Bergstiefel", { kind: "shoes", crampons: true }],
  [
    "de",
    "joggen bei Nieselwetter, dünn und winddicht",
    { kind: "jacket", activity: "running", windproof: true },
  ],
  ["de", "lautlos pirschen ohne Geraschel", { kind: "jacket", quiet: true }],
  ["de", "Pulverschnee darf nicht von unten rein", { powder_skirt: true }],
  ["de", "Doppeljacke mit herausnehmbarem Innenteil", { jacket_type: "three_in_one" }],
  [
    "de",
    "elegant ins Theater, trotzdem warm",
    { kind: "jacket", style: "casual", warmth: { min: 3 } },
  ],
  ["de", "Kopfbedeckung mit Krempe gegen die Sonne", { hat_type: "sun_hat" }],
  ["de", "Strickmütze für die Piste", { hat_type: "beanie" }],
  ["de", "offene Schuhe für den Strand", { shoe_type: "sandal" }],
  [
    "de",
    "warme Jacke ohne tierische Füllung",
    { kind: "jacket", insulation: "synthetic", vegan: true },
  ],
  ["de", "Ausrüstung für den Skikurs meiner Tochter", { gender: "kids", activity: "skiing" }],
  ["de", "Sturm und Graupel am Grat beim Klettern", { jacket_type: "hardshell" }],
  ["de", "elastische Jacke, die Wind abhält und Schweiß rauslässt", { jacket_type: "softshell" }],
  ["de", "hauchdünner Windschutz für den Gipfel", { jacket_type: "wind_jacket" }],
  ["de", "Mantel bis übers Knie für eisige Winter", { kind: "jacket", length: "long" }],
  ["de", "Laufschuhe für matschige Waldwege", { shoe_type: "trail_runner" }],
  [
    "de",
    "knöchelhohe Stiefel gegen Umknicken mit schwerem Gepäck",
    { kind: "shoes", ankle_height: "high" },
  ],
  ["de", "großer Rucksack für wochenlange Touren", { kind: "backpack", volume_l: { min: 50 } }],
  ["de", "kleiner Beutel für einen Spaziergang", { kind: "backpack", volume_l: { max: 18 } }],
  ["de", "luftiger Rücken, ich schwitze stark", { kind: "backpack", back_ventilation: true }],
  [
    "de",
    "kuscheliger Pulli mit durchgehendem Reißverschluss",
    { kind: "fleece", front_zip: "full" },
  ],
  ["de", "lange Unterhosen", { garment: "tights" }],
  [
    "de",
    "kurzärmliges Leibchen, das im Nu trocken ist",
    { kind: "base_layer", quick_dry: true, sleeves: "short" },
  ],
  [
    "de",
    "Sonnenschutz zum Anziehen fürs Paddeln",
    { kind: "base_layer", uv_protection: { min: 30 } },
  ],
  ["de", "Überhose für Wolkenbrüche", { trouser_type: "rain" }],
  ["de", "Schneehose für den Lift", { trouser_type: "ski" }],
  ["de", "Fäustlinge für Kindergartenkinder", { kind: "gloves", gender: "kids" }],
  ["de", "Tourenrucksack mit Frauenschnitt", { kind: "backpack", gender: "women", hip_belt: true }],
  ["de", "Sneaker ohne Leder für jeden Tag", { shoe_type: "city", vegan: true }],
  ["de", "höchste Bauschkraft, wenig Gramm", { fill_power: { min: 800 } }],
  ["de", "Kapuze muss über den Kletterhelm passen", { kind: "jacket", helmet_compatible: true }],
  ["de", "Luftlöcher unter den Achseln", { pit_zips: true }],
  ["de", "Schlafsack, in dem mein Junge nicht friert", { kind: "sleeping_bag", gender: "kids" }],
  ["de", "aus alten Flaschen und Netzen gemacht", { recycled_share: { min: 80 } }],
  ["de", "Schafwolle direkt auf der Haut", { kind: "base_layer", material: "merino" }],
  ["de", "Zustieg zum Kletterfelsen", { shoe_type: "approach" }],
  [
    "de",
    "schick durch die Stadt bei Dauerregen",
    { kind: "jacket", activity: "city", waterproof: true, style: "casual" },
  ],
  ["de", "Strickjacke aus Wolle für die Alm", { kind: "fleece", material: "wool" }],
  ["de", "Handschuhe für Seil und Fels", { kind: "gloves", activity: "climbing" }],
  [
    "de",
    "unverwüstliche Hose für Dornen und Gestrüpp",
    { kind: "trousers", durability: { min: 5 } },
  ],
].map(([language, text, wanted]) => ({ language, text, wanted }));

/** Whether a product has all the values. */
export function isRight({ attributes }, wanted) {
  return Object.entries(wanted).every(([id, value]) => has(attributes[id], value));
}

function has(own, wanted) {
  if (own === undefined) return false;
  if (Array.isArray(wanted)) return wanted.some((one) => has(own, one));
  if (typeof wanted === "object") {
    const { min = -Infinity, max = Infinity } = wanted;
    return own >= min && own <= max;
  }
  return Array.isArray(own) ? own.includes(wanted) : own === wanted;
}
