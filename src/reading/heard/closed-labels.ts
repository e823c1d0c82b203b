export const labelSlots = [
  "product",
  "activity",
  "season",
  "weather",
  "implied_weather",
  "want",
  "avoid",
  "not_needed",
  "gender",
  "fit",
  "color_want",
  "color_avoid",
] as const;

export type LabelSlot = (typeof labelSlots)[number];

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const weather = words("rain cold wind sun snow heat");

const wanted = words(`
  waterproof water_repellent windproof breathable insulated light low_bulk packable durable quiet
  soft stretch quick_dry odor_resistant uv_protection insect_protection machine_washable reflective
  touchscreen stylish plain hood pockets pit_zips full_zip two_way_zip zip_off three_in_one
  powder_skirt helmet_compatible pack_compatible pullover long_cut long_sleeve ankle_support down
  synthetic_fill wool fleece cotton natural_fibre gore_tex recycled sustainable vegan pfc_free
  made_in_europe
`);

const avoided = words(`
  down wool leather fur synthetic cotton gore_tex pfc heavy bulky insulated too_warm tight hood logo
  noisy itchy outdoorsy_look
`);

const colors = words(
  "black white grey blue green red yellow orange pink purple brown beige camo bright",
);

/**
 * All that somebody who reads beside the rules may say of a message, by the field of the record it
 * belongs to (docs/reading.md). Closed, and without a number: budgets, months and sizes are read by
 * rules alone, and so are places.
 */
export const closedLabels: Readonly<Record<LabelSlot, readonly string[]>> = {
  product: words(`
    jacket vest fleece baselayer shirt tshirt pants shorts suit outfit shoes gloves hat socks backpack
    tent sleeping_bag
  `),
  activity: words(`
    hiking trekking mountaineering climbing running cycling skiing ski_touring camping travel city
    water fishing dog_walk wildlife work festival other_sport
  `),
  season: words("spring summer autumn winter"),
  weather,
  implied_weather: weather,
  want: wanted,
  avoid: avoided,
  not_needed: [...wanted, ...weather],
  gender: words("women men girls boys kids unisex"),
  fit: words("slim regular loose tall plus wide"),
  color_want: colors,
  color_avoid: colors,
};
