/** Learned by bench/weather.mjs; the first line is what the weights are divided by. */
export const weatherWeights = `
100
activity camping|-49 -99 -59 -55 -107 -70
activity city|-21 -49 -36 -48 -70 -65
activity climbing|-55 -26 -85 -84 -43 -100
activity cycling|-4 -87 -108 -42 -63 -99
activity dog_walk|-40 -89 -87 -50 -81 -71
activity festival|-6 -111 -116 -116 14 8
activity fishing|-15 -101 -75 3 -86 -50
activity hiking|-26 -76 -89 -38 -45 -50
activity mountaineering|38 60 13 132 32 -34
activity other_sport|6 -87 -48 -48 -63 -70
activity running|-58 -116 -75 -45 -85 -32
activity ski_touring|-127 236 190 40 2 -44
activity skiing|-94 220 161 -108 -72 -63
activity travel|-47 -27 -10 -8 -68 -38
activity trekking|5 -42 -57 -16 -78 -18
activity water|-14 -88 -49 -10 2 -74
activity wildlife|15 -52 30 -6 -27 -44
activity work|-6 -24 7 11 -33 -61
always|-54 -54 -44 -53 -61 -59
attribute ankle_support|-136 -78 -109 -66 -51 -25
attribute breathable|-15 -5 -48 0 -23 6
attribute cotton|-33 0 -5 -70 -8 45
attribute down|-62 3 152 7 -52 -38
attribute durable|-14 -55 -4 -82 -33 -66
attribute full_zip|83 6 1 -20 -56 -65
attribute gore_tex|140 84 -110 -91 -81 -45
attribute helmet_compatible|71 13 -14 35 -41 -33
attribute hood|2 -18 -21 16 -35 -18
attribute insect_protection|55 -63 -65 -52 -54 -31
attribute insulated|-16 -9 0 0 -43 -43
attribute laptop|-60 -51 -46 -37 -56 -59
attribute light|-7 -47 -24 -19 7 -3
attribute long_cut|-33 -51 -25 -39 -50 -41
attribute long_sleeve|-2 -61 -62 -35 -27 -13
attribute low_bulk|-54 -34 17 1 -57 -30
attribute machine_washable|-42 -55 -29 1 -57 -55
attribute made_in_europe|-30 -50 -62 4 -54 -45
attribute natural_fibre|-17 -21 25 -129 -43 -116
attribute odor_resistant|-60 -135 -123 -145 -25 -12
attribute pack_compatible|-81 -102 -163 24 33 -77
attribute packable|-50 -32 -6 -20 -103 -77
attribute pit_zips|182 13 -37 45 28 -33
attribute plain|-48 -91 -78 -93 -52 -45
attribute pockets|-15 -34 -41 -73 -79 -64
attribute powder_skirt|-88 28 62 -94 -33 -26
attribute pullover|-40 -29 -115 -5 -52 -57
attribute quick_dry|20 -52 -27 -118 13 -18
attribute quiet|-61 -28 -33 -37 -33 -49
attribute recycled|-9 11 54 13 -81 -55
attribute reflective|4 -58 21 -62 -48 -48
attribute soft|-73 -14 3 -100 -65 -73
attribute stretch|-93 -58 -63 -12 10 -11
attribute stylish|-72 -14 -46 -64 2 10
attribute sustainable|-18 -74 -117 -25 -65 -72
attribute synthetic_fill|5 -64 45 -86 -50 -33
attribute three_in_one|50 -50 -107 -119 -48 -49
attribute touchscreen|27 -26 48 -11 -47 -59
attribute two_way_zip|-79 -16 40 -3 -62 -47
attribute uv_protection|-91 -5 -50 -23 0 84
attribute vegan|-77 4 -40 -20 -63 -56
attribute water_repellent|0 -63 -33 -91 -52 -52
attribute waterproof|0 38 34 -18 -19 -45
attribute windproof|-12 -72 7 0 -1 -44
attribute wool|-52 -64 -22 -67 -30 -72
attribute zip_off|-85 -70 -117 -105 24 23
color beige|-54 -60 -44 -63 3 -18
color black|-80 -45 -26 -36 -57 -59
color blue|14 -40 3 20 -57 -56
color bright|-49 -55 -21 19 -57 -52
color brown|14 -57 -76 -99 -66 -59
color camo|49 -66 8 -118 12 -59
color green|-36 -49 -39 -26 -59 -65
color grey|12 -53 -17 -1 -70 -57
color orange|-13 32 57 0 -71 -48
color pink|10 20 -14 -64 -33 -38
color purple|90 -10 42 53 -48 -49
color red|73 -2 -32 50 -62 -48
color white|-36 -40 -36 -23 -29 -65
color yellow|-42 -47 -65 -35 -49 -46
ever any|-4 3 2 4 -2 0
ever cold|-21 15 -32 23 -23 -39
ever day 0|-2 -2 -4 -2 -2 0
ever day 10|33 -26 -17 2 3 6
ever day 14|-37 -14 27 -8 17 34
ever day 18|18 -18 52 -4 37 34
ever day 21|12 -15 -82 -4 -22 30
ever day 24|-20 3 -22 -31 56 90
ever day 27|19 19 1 -40 -3 34
ever day 30|-11 -34 -42 -30 45 55
ever day 6|3 -8 0 12 -2 1
ever heat|5 8 -5 -67 -1 35
ever high 1200|-13 -67 -18 -9 25 31
ever high 1800|11 -138 52 -76 5 -25
ever high 600|-77 -46 -54 -102 22 9
ever mean -8|-4 2 0 2 -2 0
ever mean 0|-1 -2 0 -8 -2 0
ever mean 11|-9 -1 24 23 8 51
ever mean 14|-14 -19 14 -2 2 51
ever mean 17|38 -11 -53 -15 8 28
ever mean 20|-13 5 -22 -24 39 90
ever mean 23|36 25 8 -11 -22 25
ever mean 26|15 -39 -37 -41 -24 27
ever mean 5|27 -22 10 7 1 5
ever mean 8|-14 -37 -16 -19 11 11
ever night -15|-4 3 2 4 -2 0
ever night -3|3 -8 0 12 -2 1
ever night -8|-4 2 0 2 -2 0
ever night 0|13 -14 3 15 0 4
ever night 12|52 -11 -2 -6 24 -23
ever night 16|26 18 -18 23 -31 87
ever night 20|58 -43 -33 -46 -24 48
ever night 3|0 -30 -14 -19 7 8
ever night 6|45 -28 -14 7 5 25
ever night 9|-14 -21 8 -47 12 55
ever rain|25 -10 -8 -14 -22 -18
ever snow|-140 62 -83 -55 -32 -12
ever sun|-56 -8 29 5 21 -5
ever sun 10|-75 -19 -66 75 54 9
ever sun 3|-3 0 1 2 -2 0
ever sun 5|-29 14 -26 1 22 -4
ever sun 6|3 65 33 48 -8 -6
ever sun 7|-86 23 -27 37 10 23
ever sun 8|-61 -50 -15 -24 7 -17
ever sun 9|-62 -17 -55 61 92 27
ever wet 0.1|-2 3 4 -15 -5 0
ever wet 0.17|6 7 2 9 -24 -22
ever wet 0.25|11 2 3 -26 -14 -5
ever wet 0.33|55 -30 -18 -31 -7 -3
ever wet 0.4|64 -45 5 27 -46 0
ever wet 0.5|-50 -64 15 -41 -22 -15
ever white 0.03|-35 21 12 19 -14 -5
ever white 0.1|-23 106 42 -18 -37 -35
ever wind|49 -36 -16 65 -9 -26
ever wind 3|-6 -6 -27 0 0 -25
ever wind 4|17 10 1 32 -6 -40
ever wind 5|35 -2 46 82 -1 -8
ever wind 6|12 -21 -29 29 -3 -7
ever wind 7|94 -33 -122 134 -31 -16
fit loose|-11 -52 -63 48 -2 -19
fit plus|26 -52 -71 21 -72 -87
fit slim|-77 -30 25 18 9 26
fit tall|-129 26 -49 -79 -45 -19
fit wide|-84 -107 -55 -102 -42 -82
gender boys|-27 -13 -11 -63 -65 -33
gender girls|-40 18 -10 -48 -63 -58
gender kids|-47 3 -48 -72 -9 -20
gender men|1 -38 -15 -20 -29 -61
gender unisex|-132 -85 -47 137 -91 -85
gender women|-12 -22 -4 -17 -32 -20
implies cold|-46 3 155 -19 -25 -31
implies heat|-16 -8 -46 31 -11 165
implies maybe cold|-57 -42 49 2 -70 -43
implies maybe heat|-11 -26 -19 -41 42 -10
implies maybe rain|32 50 48 23 -80 -72
implies maybe snow|5 38 -129 -41 -47 -27
implies maybe sun|1 -51 -127 19 44 -13
implies maybe wind|52 1 24 64 -44 -9
implies rain|219 -73 -5 38 -47 -17
implies snow|-33 270 79 -28 4 -24
implies sun|-53 -22 -35 -59 161 51
implies wind|-14 -39 63 227 -26 -14
month 1|-46 -43 89 -82 -34 -34
month 10|31 -100 130 -20 111 125
month 11|78 -113 212 17 -72 -58
month 12|21 102 127 101 -16 -77
month 3|70 113 20 92 -82 -80
month 4|130 -114 78 -7 -90 -12
month 5|131 -96 -137 -139 -66 -75
month 6|10 -101 -136 -39 -121 -110
month 7|71 -59 118 -110 16 -31
no activity|-63 -65 -43 -50 -56 -64
no place or month|-79 -77 -77 -78 -80 -79
no product|-34 -56 -42 -24 -53 -61
not attribute breathable|112 -81 26 -108 -81 -80
not attribute bulky|-36 -44 25 -68 -48 -52
not attribute cotton|-92 -82 -69 -94 -69 -50
not attribute down|12 -61 19 -20 -43 -36
not attribute fur|-107 57 65 16 -31 -32
not attribute gore_tex|-129 -81 -100 -68 -17 18
not attribute heavy|-4 5 -58 -88 -118 -113
not attribute hood|-44 -56 -32 18 -22 -55
not attribute insulated|69 -29 -55 25 -93 -15
not attribute itchy|-82 -20 -14 -62 -76 -1
not attribute leather|-24 32 -31 28 -47 -43
not attribute light|114 13 -59 74 22 -67
not attribute logo|-76 -62 -80 -7 -66 -58
not attribute noisy|-21 -59 -72 -11 -76 -62
not attribute outdoorsy_look|-70 -151 -112 -58 -85 -63
not attribute pfc|100 4 -12 15 -52 -58
not attribute pockets|-81 -41 -83 -164 -73 -61
not attribute stylish|-133 -39 4 -53 -75 -67
not attribute synthetic|-25 -63 -42 -81 -15 25
not attribute tight|41 -70 -69 -22 -25 -19
not attribute too_warm|-53 -14 -41 36 5 7
not attribute waterproof|-33 -36 -45 -106 1 -10
not attribute wool|-34 -99 -48 12 -17 -7
not color black|-85 -72 -74 -86 -3 -23
not color blue|-72 0 47 -62 -7 -1
not color bright|-123 -57 44 -22 -24 -63
not color green|-94 -74 -41 -88 -65 -66
not color grey|-61 -62 -82 -77 -78 -67
not color orange|-76 -73 -83 -164 -61 -54
not color pink|-93 -25 -47 -64 -52 -51
not color purple|-76 -69 15 -83 -46 -49
not color white|-28 -69 58 -21 -48 -50
not color yellow|33 0 -92 -115 -37 -33
product backpack|-122 -113 -187 -168 -73 -81
product baselayer|-54 -25 71 -54 3 -68
product fleece|-113 -75 -51 -15 -69 -45
product gloves|-80 46 0 -46 -66 -48
product hat|-73 -79 14 -60 72 20
product jacket|10 -35 -14 32 -62 -62
product outfit|-14 -33 11 -14 -51 -82
product pants|-65 -32 -22 -45 -61 -45
product shirt|-94 -49 -93 -72 52 71
product shoes|-51 -36 -81 -116 -61 -63
product shorts|-71 -46 -43 -45 43 28
product sleeping_bag|-80 -92 -17 -128 -117 -113
product socks|-107 -48 -41 -120 -99 -68
product suit|40 14 89 -43 -55 -51
product tent|-5 -63 -101 -5 -125 -87
product tshirt|-120 -72 -93 -98 -23 -40
product vest|-101 -81 -8 -83 -66 -66
season autumn|79 -80 44 -62 -57 -52
season spring|94 -10 -101 61 9 -84
season summer|-13 -17 -19 -19 76 167
season winter|4 -42 142 -47 -28 -26
then any|-1 10 18 16 -7 -9
then cold|-10 33 30 21 -13 -11
then day 0|7 -5 17 10 -5 -7
then day 10|18 -17 2 7 7 0
then day 14|-7 -3 -16 -17 0 -3
then day 18|-30 -10 -26 -11 13 2
then day 21|31 -3 -11 39 28 6
then day 24|-61 -23 0 -81 9 88
then day 27|-18 -18 29 -1 -59 36
then day 30|27 -11 -17 -34 23 54
then day 33|44 -8 25 -57 34 -37
then day 6|10 -8 12 6 -4 -5
then heat|-38 -18 5 0 -19 22
then high 1200|6 30 16 -5 51 25
then high 1800|-102 44 -4 38 87 -46
then high 2500|-80 -54 93 -3 27 -50
then high 3500|12 3 64 29 -28 -8
then high 600|14 5 10 -93 17 18
then mean -8|3 0 17 -1 -6 -8
then mean 0|18 -7 15 -2 -3 -6
then mean 11|4 -19 -30 -1 15 5
then mean 14|-16 -9 -4 -32 19 -7
then mean 17|-3 -26 -57 -16 50 25
then mean 20|-14 -21 11 -27 -8 50
then mean 23|-50 -14 -40 -4 32 112
then mean 26|59 -13 50 13 -31 54
then mean 5|23 -15 14 22 3 -2
then mean 8|20 -22 0 -3 1 -7
then night -15|1 3 17 -6 -6 -8
then night -3|16 -9 15 4 -1 -6
then night -8|5 -13 16 -7 -6 -7
then night 0|32 -21 22 11 -2 -11
then night 12|18 -26 -62 -38 38 14
then night 16|-9 -18 -50 -5 76 64
then night 20|15 -13 -20 -9 -85 145
then night 3|53 -26 3 26 15 -4
then night 6|20 -24 -6 32 -3 -9
then night 9|11 -14 -50 -1 6 24
then rain|20 -1 -24 -2 -29 -22
then snow|-66 32 34 38 -33 -17
then sun|-45 16 21 -13 34 0
then sun 10|4 -19 -49 34 116 97
then sun 11|-89 -25 -29 -41 -36 71
then sun 3|-11 10 3 -7 -2 -6
then sun 5|-34 3 -8 -7 12 -3
then sun 6|-6 6 -17 -11 29 -19
then sun 7|-32 32 14 8 20 -22
then sun 8|-79 19 -37 8 -5 16
then sun 9|15 -18 31 -38 20 62
then wet 0.1|7 -4 9 -1 -3 0
then wet 0.17|14 8 -2 12 -12 -12
then wet 0.25|16 7 -16 -1 -30 -22
then wet 0.33|17 24 -7 14 0 -24
then wet 0.4|65 -52 -31 23 10 11
then wet 0.5|47 5 41 -39 -63 34
then wet 0.6|-58 -72 13 7 -51 -6
then white 0.03|-21 48 61 3 11 -15
then white 0.1|-45 87 21 -2 -33 -26
then white 0.2|-81 9 35 69 -26 -17
then white 0.3|7 146 47 -61 -29 -15
then wind|22 1 15 -1 -24 -8
then wind 3|-11 9 10 8 11 -1
then wind 4|10 13 6 29 3 5
then wind 5|61 -1 19 55 -4 -19
then wind 6|41 -42 -38 27 -49 -18
then wind 7|29 46 6 102 -66 -18
thinkable cold|-24 16 105 -12 -36 -36
thinkable heat|-27 -22 -46 -33 29 39
thinkable rain|39 -21 9 1 -25 -30
thinkable snow|-49 141 115 5 -34 -39
thinkable sun|-19 -7 -16 -7 69 31
thinkable wind|-2 20 25 89 -17 -21
weather cold|-48 -4 0 -17 -43 -42
weather heat|43 -16 -99 -3 61 0
weather rain|0 -54 -78 -38 -64 -50
weather snow|-95 0 111 13 -16 -39
weather sun|-59 -40 -123 -14 0 13
weather wind|-18 -44 -38 0 -34 -35
`;
