/** Learned by bench/weather.mjs; the first line is what the weights are divided by. */
export const weatherWeights = `
100
activity camping|-48 -99 -59 -55 -107 -70
activity city|-13 -49 -37 -48 -70 -65
activity climbing|-55 -26 -86 -84 -43 -100
activity cycling|5 -87 -109 -42 -63 -99
activity dog_walk|-39 -89 -88 -50 -81 -72
activity festival|-7 -111 -117 -116 14 8
activity fishing|-15 -101 -77 3 -86 -50
activity hiking|-26 -75 -85 -38 -45 -50
activity mountaineering|38 60 16 132 33 -33
activity other_sport|6 -87 -48 -48 -63 -70
activity running|-60 -116 -74 -45 -85 -32
activity ski_touring|-129 236 192 40 2 -44
activity skiing|-95 220 163 -108 -72 -63
activity travel|-45 -27 -13 -7 -68 -38
activity trekking|5 -42 -56 -16 -78 -18
activity water|-13 -88 -51 -10 2 -75
activity wildlife|16 -52 28 -5 -27 -44
activity work|-6 -24 -1 11 -33 -60
always|-54 -54 -44 -53 -61 -59
attribute ankle_support|-136 -78 -113 -66 -51 -25
attribute breathable|3 -5 -49 0 -23 5
attribute cotton|-32 0 -3 -70 -8 45
attribute down|-62 3 151 7 -51 -38
attribute durable|-15 -55 -1 -82 -34 -67
attribute full_zip|82 6 2 -20 -56 -65
attribute gore_tex|139 85 -111 -91 -81 -45
attribute helmet_compatible|72 13 -14 35 -41 -33
attribute hood|2 -18 -22 17 -35 -18
attribute insect_protection|54 -62 -66 -52 -53 -31
attribute insulated|-14 -9 0 1 -44 -43
attribute laptop|-62 -51 -45 -37 -56 -59
attribute light|-7 -47 -25 -19 7 -3
attribute long_cut|-33 -51 -25 -39 -50 -41
attribute long_sleeve|-2 -61 -64 -35 -27 -14
attribute low_bulk|-54 -34 17 1 -57 -30
attribute machine_washable|-42 -55 -29 1 -57 -55
attribute made_in_europe|-31 -50 -61 4 -54 -45
attribute natural_fibre|-17 -21 24 -129 -42 -116
attribute odor_resistant|-60 -135 -122 -145 -25 -12
attribute pack_compatible|-81 -102 -163 24 33 -77
attribute packable|-51 -32 -6 -20 -102 -77
attribute pit_zips|180 13 -35 45 28 -33
attribute plain|-48 -91 -79 -93 -52 -45
attribute pockets|-15 -34 -39 -73 -79 -64
attribute powder_skirt|-87 28 68 -94 -33 -26
attribute pullover|-40 -29 -113 -5 -52 -57
attribute quick_dry|18 -52 -28 -117 13 -18
attribute quiet|-62 -28 -35 -37 -32 -49
attribute recycled|-10 11 54 13 -82 -55
attribute reflective|-1 -58 23 -62 -48 -48
attribute soft|-73 -14 5 -100 -65 -73
attribute stretch|-94 -58 -65 -12 11 -11
attribute stylish|-72 -14 -46 -64 2 10
attribute sustainable|-18 -74 -117 -25 -65 -72
attribute synthetic_fill|6 -64 44 -86 -50 -33
attribute three_in_one|51 -50 -106 -119 -48 -49
attribute touchscreen|26 -26 46 -11 -47 -59
attribute two_way_zip|-79 -16 40 -3 -61 -47
attribute uv_protection|-90 -5 -46 -23 0 84
attribute vegan|-78 4 -44 -20 -63 -56
attribute water_repellent|0 -63 -33 -91 -52 -52
attribute waterproof|0 38 33 -18 -19 -45
attribute windproof|-14 -72 12 0 -1 -44
attribute wool|-52 -68 -33 -67 -31 -72
attribute zip_off|-87 -70 -121 -105 25 23
color beige|-54 -59 -46 -63 3 -18
color black|-80 -45 -24 -36 -57 -59
color blue|14 -40 3 20 -57 -56
color bright|-51 -55 -20 19 -57 -52
color brown|13 -57 -76 -99 -66 -59
color camo|48 -66 10 -118 11 -59
color green|-36 -49 -40 -26 -60 -65
color grey|11 -53 -17 -1 -70 -57
color orange|-12 32 58 0 -70 -48
color pink|10 20 -14 -64 -33 -38
color purple|89 -10 42 53 -48 -49
color red|73 -2 -32 50 -62 -48
color white|-37 -40 -37 -23 -29 -65
color yellow|-41 -47 -64 -35 -49 -46
ever any|-4 3 2 4 -2 0
ever cold|-21 15 -32 23 -24 -39
ever day 0|-2 -2 -4 -2 -2 0
ever day 10|32 -26 -17 2 3 6
ever day 14|-36 -14 26 -8 17 34
ever day 18|18 -18 51 -4 37 34
ever day 21|12 -15 -84 -4 -22 30
ever day 24|-20 3 -23 -31 56 90
ever day 27|19 19 2 -40 -3 34
ever day 30|-12 -34 -41 -30 45 55
ever day 6|3 -8 0 12 -2 1
ever heat|5 8 -7 -67 0 35
ever high 1200|-13 -67 -18 -9 25 31
ever high 1800|11 -138 52 -76 5 -25
ever high 600|-77 -46 -52 -102 21 9
ever mean -8|-4 2 -1 2 -2 0
ever mean 0|-1 -2 0 -8 -2 0
ever mean 11|-9 -1 24 23 8 51
ever mean 14|-14 -19 13 -2 2 51
ever mean 17|37 -11 -56 -15 8 28
ever mean 20|-13 5 -23 -24 39 90
ever mean 23|36 25 8 -11 -22 25
ever mean 26|14 -39 -37 -41 -24 27
ever mean 5|26 -22 10 7 1 5
ever mean 8|-14 -37 -16 -19 11 11
ever night -15|-4 3 2 4 -2 0
ever night -3|3 -8 0 12 -2 1
ever night -8|-4 2 -1 2 -2 0
ever night 0|12 -14 3 15 0 4
ever night 12|51 -11 -3 -6 24 -23
ever night 16|26 18 -19 23 -31 87
ever night 20|57 -43 -33 -46 -24 48
ever night 3|0 -30 -15 -19 7 8
ever night 6|44 -28 -14 7 5 25
ever night 9|-14 -21 7 -47 12 55
ever rain|26 -10 -8 -14 -22 -18
ever snow|-139 63 -82 -55 -32 -12
ever sun|-55 -8 28 5 20 -5
ever sun 10|-75 -19 -64 75 54 9
ever sun 3|-3 0 1 2 -2 0
ever sun 5|-28 14 -26 1 22 -4
ever sun 6|3 65 33 48 -8 -5
ever sun 7|-85 23 -28 37 11 23
ever sun 8|-62 -50 -17 -24 7 -17
ever sun 9|-61 -17 -54 61 92 27
ever wet 0.1|-2 3 3 -15 -5 0
ever wet 0.17|7 7 2 9 -24 -22
ever wet 0.25|11 2 3 -26 -14 -5
ever wet 0.33|54 -30 -19 -31 -7 -3
ever wet 0.4|63 -45 6 27 -45 -1
ever wet 0.5|-51 -64 13 -41 -22 -15
ever white 0.03|-35 21 11 19 -14 -5
ever white 0.1|-23 106 43 -18 -37 -35
ever wind|49 -36 -17 65 -9 -26
ever wind 3|-6 -6 -27 0 -1 -25
ever wind 4|18 10 1 32 -6 -40
ever wind 5|35 -2 46 82 -1 -8
ever wind 6|13 -21 -28 29 -3 -7
ever wind 7|94 -33 -121 134 -31 -16
fit loose|-11 -52 -63 48 -2 -19
fit plus|25 -52 -72 21 -72 -87
fit slim|-79 -30 23 18 9 26
fit tall|-130 26 -23 -80 -49 -19
fit wide|-84 -107 -54 -102 -42 -82
gender boys|-28 -13 -13 -63 -65 -33
gender girls|-41 18 -9 -48 -63 -58
gender kids|-47 3 -47 -72 -9 -20
gender men|1 -38 -13 -20 -30 -61
gender unisex|-131 -85 -46 137 -91 -85
gender women|-11 -22 -4 -17 -32 -20
implies cold|-46 3 150 -19 -25 -31
implies heat|-23 -8 41 30 -20 165
implies maybe cold|-57 -42 49 2 -70 -43
implies maybe heat|-12 -26 -22 -41 42 -10
implies maybe rain|32 50 49 23 -80 -72
implies maybe snow|5 38 -128 -41 -48 -27
implies maybe sun|1 -51 -128 19 45 -13
implies maybe wind|53 1 24 64 -44 -9
implies rain|219 -73 -4 38 -47 -17
implies snow|-33 270 69 -28 4 -24
implies sun|-51 -22 -46 -59 162 51
implies wind|-13 -40 66 227 -26 -14
month 1|-48 -43 76 -81 -34 -34
month 10|33 -100 129 -20 111 125
month 11|79 -113 210 17 -72 -58
month 12|21 102 121 101 -16 -77
month 3|69 113 20 92 -82 -80
month 4|131 -114 79 -7 -90 -12
month 5|131 -96 -137 -139 -66 -75
month 6|10 -101 -136 -39 -121 -110
month 7|68 -58 116 -110 17 -31
no activity|-63 -65 -43 -50 -56 -64
no place or month|-79 -77 -77 -78 -80 -79
no product|-35 -56 -39 -25 -53 -61
not attribute breathable|112 -81 24 -108 -82 -80
not attribute bulky|-37 -44 28 -68 -48 -52
not attribute cotton|-94 -82 -73 -94 -69 -50
not attribute down|13 -61 18 -20 -43 -36
not attribute fur|-109 57 65 16 -31 -33
not attribute gore_tex|-131 -81 -101 -68 -17 18
not attribute heavy|-4 5 -58 -88 -118 -113
not attribute hood|-44 -56 -42 18 -22 -54
not attribute insulated|65 -29 -54 25 -93 -15
not attribute itchy|-82 -21 -15 -62 -76 -1
not attribute leather|-25 32 -33 28 -47 -43
not attribute light|114 13 -58 74 22 -67
not attribute logo|-76 -62 -79 -7 -66 -58
not attribute noisy|-22 -59 -71 -11 -76 -62
not attribute outdoorsy_look|-73 -151 -112 -58 -85 -63
not attribute pfc|98 4 -13 15 -52 -58
not attribute pockets|-82 -41 -80 -164 -73 -61
not attribute stylish|-133 -39 4 -53 -75 -67
not attribute synthetic|-26 -63 -42 -81 -15 25
not attribute tight|39 -70 -74 -22 -25 -19
not attribute too_warm|-55 -14 -43 37 5 7
not attribute waterproof|-33 -36 -46 -106 1 -10
not attribute wool|-33 -96 -30 12 -16 -6
not color black|-86 -72 -73 -86 -3 -23
not color blue|-72 0 46 -62 -7 -1
not color bright|-124 -57 42 -22 -24 -63
not color green|-94 -74 -41 -88 -65 -66
not color grey|-61 -62 -81 -77 -77 -67
not color orange|-76 -73 -81 -164 -61 -54
not color pink|-94 -25 -45 -64 -52 -51
not color purple|-76 -69 13 -83 -46 -49
not color white|-29 -69 61 -21 -48 -50
not color yellow|32 0 -91 -115 -37 -33
product backpack|-123 -113 -190 -168 -73 -81
product baselayer|-54 -24 67 -54 3 -68
product fleece|-113 -75 -51 -15 -69 -45
product gloves|-80 46 1 -46 -66 -48
product hat|-73 -80 15 -60 72 21
product jacket|9 -35 -13 32 -62 -62
product outfit|-15 -33 10 -14 -50 -82
product pants|-60 -32 -23 -45 -61 -45
product shirt|-94 -49 -96 -72 53 71
product shoes|-51 -36 -81 -116 -60 -63
product shorts|-70 -46 -45 -45 43 28
product sleeping_bag|-80 -92 -20 -128 -117 -113
product socks|-108 -48 -42 -120 -99 -68
product suit|40 14 92 -43 -55 -51
product tent|-6 -63 -102 -5 -125 -87
product tshirt|-120 -72 -94 -98 -23 -40
product vest|-101 -81 -7 -83 -66 -66
season autumn|78 -80 45 -62 -57 -52
season spring|93 -10 -101 61 9 -84
season summer|-12 -17 -24 -19 77 167
season winter|4 -42 145 -47 -28 -26
then any|-1 10 19 16 -7 -9
then cold|-10 33 30 21 -13 -11
then day 0|7 -5 18 10 -5 -7
then day 10|19 -17 2 7 7 0
then day 14|-8 -3 -16 -17 0 -3
then day 18|-30 -10 -20 -11 12 2
then day 21|31 -3 -7 39 28 6
then day 24|-61 -23 -6 -81 9 88
then day 27|-18 -18 27 -1 -59 36
then day 30|28 -11 -17 -34 23 54
then day 33|43 -8 25 -57 34 -37
then day 6|10 -8 13 6 -4 -5
then heat|-38 -18 3 0 -19 22
then high 1200|7 30 12 -5 51 25
then high 1800|-101 44 5 38 86 -46
then high 2500|-80 -54 81 -3 28 -50
then high 3500|13 3 61 29 -28 -8
then high 600|13 5 20 -93 16 18
then mean -8|3 0 18 -1 -6 -8
then mean 0|18 -7 16 -2 -3 -6
then mean 11|4 -19 -28 -1 15 5
then mean 14|-16 -9 1 -32 18 -8
then mean 17|-2 -26 -64 -16 51 25
then mean 20|-13 -21 8 -27 -7 50
then mean 23|-50 -14 -40 -4 32 112
then mean 26|58 -13 49 13 -32 54
then mean 5|23 -15 15 22 3 -2
then mean 8|20 -22 0 -3 1 -7
then night -15|1 3 18 -6 -6 -8
then night -3|16 -9 17 4 -2 -6
then night -8|5 -13 17 -7 -6 -7
then night 0|32 -21 23 11 -2 -11
then night 12|19 -26 -68 -37 38 14
then night 16|-9 -18 -51 -5 77 64
then night 20|15 -13 -20 -9 -85 145
then night 3|53 -26 4 26 15 -4
then night 6|21 -24 -4 32 -3 -9
then night 9|11 -14 -39 -2 5 24
then rain|20 -1 -30 -1 -29 -22
then snow|-66 32 35 38 -33 -17
then sun|-45 16 20 -13 34 -1
then sun 10|4 -19 -55 34 116 97
then sun 11|-90 -25 -31 -41 -36 71
then sun 3|-11 10 4 -7 -2 -6
then sun 5|-35 3 -8 -7 12 -3
then sun 6|-6 6 -14 -11 29 -19
then sun 7|-32 32 11 8 20 -22
then sun 8|-78 19 -46 9 -4 16
then sun 9|15 -18 25 -38 20 62
then wet 0.1|7 -4 12 -1 -3 0
then wet 0.17|14 8 -11 12 -12 -12
then wet 0.25|16 7 -22 -1 -30 -22
then wet 0.33|17 24 -9 13 0 -24
then wet 0.4|66 -52 -35 23 11 11
then wet 0.5|47 5 41 -39 -63 34
then wet 0.6|-59 -72 17 7 -51 -6
then white 0.03|-21 48 65 4 11 -15
then white 0.1|-44 87 23 -2 -33 -26
then white 0.2|-81 9 36 69 -26 -17
then white 0.3|7 146 44 -61 -28 -15
then wind|22 1 16 -1 -24 -8
then wind 3|-11 9 7 8 12 -1
then wind 4|11 13 4 29 3 5
then wind 5|61 -1 19 55 -4 -19
then wind 6|40 -42 -35 27 -50 -18
then wind 7|29 46 4 102 -66 -18
thinkable cold|-24 16 106 -12 -36 -36
thinkable heat|-27 -22 -40 -33 28 39
thinkable rain|39 -21 9 1 -25 -30
thinkable snow|-50 141 112 5 -34 -39
thinkable sun|-20 -7 -12 -8 69 31
thinkable wind|-2 20 27 89 -17 -20
weather cold|-53 -4 0 -17 -41 -42
weather heat|41 -16 -70 -3 61 0
weather rain|0 -54 -76 -38 -64 -50
weather snow|-94 0 100 13 -16 -39
weather sun|-60 -40 -125 -14 0 13
weather wind|-18 -45 -45 0 -33 -35
`;
