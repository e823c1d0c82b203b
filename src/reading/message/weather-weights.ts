/** Learned by bench/weather.mjs; the first line is what the weights are divided by. */
export const weatherWeights = `
100
activity camping|-45 -92 -58 -44 -92 -67
activity city|-15 -61 -39 -41 -76 -65
activity climbing|-51 -23 -86 -83 -40 -99
activity cycling|-1 -85 -110 -44 -56 -98
activity dog_walk|-25 -89 -85 -50 -77 -70
activity festival|-4 -104 -117 -114 16 10
activity fishing|-5 -110 -74 1 -88 -49
activity hiking|-31 -75 -88 -38 -48 -52
activity mountaineering|37 59 5 126 4 -33
activity other_sport|9 -91 -47 -50 -59 -69
activity running|-58 -123 -79 -47 -80 -27
activity ski_touring|-123 236 186 28 5 -45
activity skiing|-94 217 163 -113 -67 -59
activity travel|-47 -25 -2 -3 -64 -36
activity trekking|10 -38 -54 -11 -71 -14
activity water|-15 -91 -46 -12 9 -73
activity wildlife|18 -55 29 -6 -56 -40
activity work|2 -24 3 15 -34 -61
always|-52 -56 -41 -54 -61 -59
attribute ankle_support|-139 -79 -114 -69 -60 -30
attribute breathable|-31 -11 -43 2 -14 4
attribute cotton|-40 2 -8 -73 -13 47
attribute down|-61 2 149 5 -51 -41
attribute durable|-23 -57 -3 -88 -35 -70
attribute full_zip|81 -34 19 -8 -51 -61
attribute gore_tex|133 81 -111 -96 -71 -45
attribute helmet_compatible|69 13 -11 41 -41 -32
attribute hood|0 -18 -29 12 -36 -23
attribute insect_protection|53 -78 -74 -57 -48 -15
attribute insulated|-17 -9 0 -2 -43 -38
attribute laptop|-59 -51 -48 -36 -53 -57
attribute light|-9 -45 -23 -20 6 -6
attribute long_cut|-34 -50 -21 -52 -48 -46
attribute long_sleeve|-1 -62 -59 -34 -15 -9
attribute low_bulk|-57 -33 14 -1 -102 -31
attribute machine_washable|-40 -72 -26 -3 -55 -56
attribute made_in_europe|-35 -47 -58 -3 -49 -42
attribute natural_fibre|-21 -15 24 -136 -25 -114
attribute odor_resistant|-65 -140 -124 -147 -24 -13
attribute pack_compatible|-78 -92 -153 26 39 -76
attribute packable|-47 -35 -4 -21 -101 -77
attribute pit_zips|161 12 -39 20 40 -32
attribute plain|-54 -89 -79 -91 -51 -44
attribute pockets|-33 -35 -61 -77 -76 -65
attribute powder_skirt|-88 31 72 -77 -35 -26
attribute pullover|-45 -25 -110 -4 -51 -55
attribute quick_dry|13 -52 -27 -118 15 -17
attribute quiet|-67 -34 -45 -42 -23 -47
attribute recycled|11 15 15 21 -83 -54
attribute reflective|18 -59 30 -62 -50 -52
attribute soft|-75 -21 4 -89 -71 -75
attribute stretch|-95 -61 -74 -14 10 -11
attribute stylish|-75 -13 -43 -66 1 10
attribute sustainable|-8 -76 -114 -12 -66 -69
attribute synthetic_fill|1 -64 48 -91 -53 -35
attribute three_in_one|51 -54 -107 -120 -49 -50
attribute touchscreen|29 -30 33 -20 -45 -62
attribute two_way_zip|-77 -15 45 -3 -56 -50
attribute uv_protection|-98 -6 -48 -9 0 89
attribute vegan|-78 6 -48 -27 -59 -52
attribute water_repellent|0 -60 -29 -95 -52 -50
attribute waterproof|0 39 35 -17 -19 -42
attribute windproof|-46 -66 -13 0 -47 -47
attribute wool|-49 -72 -45 -69 -22 -73
attribute zip_off|-90 -71 -117 -100 8 17
color beige|-55 -59 -42 -60 18 -10
color black|-83 -44 -19 -37 -59 -63
color blue|12 -41 0 18 -54 -54
color bright|-47 -54 -21 16 -56 -50
color brown|9 -57 -75 -98 -62 -56
color camo|57 -66 16 -117 22 -58
color green|-33 -53 -37 -26 -60 -65
color grey|16 -58 -17 1 -70 -56
color orange|-14 37 63 0 -64 -47
color pink|7 25 -18 -66 -35 -39
color purple|88 -7 40 58 -44 -46
color red|66 1 -29 63 -55 -48
color white|-38 -36 -25 -22 -27 -71
color yellow|-43 -51 -73 -36 -52 -48
ever any|-3 3 1 6 -1 0
ever cold|-14 15 -39 21 -21 -39
ever day 0|0 -2 -3 1 -1 0
ever day 10|38 -28 -20 -4 4 5
ever day 14|-26 -13 19 -12 10 31
ever day 18|17 -17 49 -4 40 36
ever day 21|12 -14 -82 -7 -24 28
ever day 24|-23 7 -23 -24 71 95
ever day 27|21 20 -5 -36 -30 34
ever day 30|-6 -23 -52 -24 53 53
ever day 6|6 -10 -4 10 0 0
ever heat|0 12 -9 -61 8 37
ever high 1200|-19 -64 -28 28 20 36
ever high 1800|15 -116 68 -38 5 -25
ever high 600|-57 -37 -29 -132 14 20
ever mean -8|-3 2 0 4 -1 0
ever mean 0|1 -3 -4 -12 -1 0
ever mean 11|3 1 14 30 4 49
ever mean 14|-17 -18 18 -1 1 52
ever mean 17|31 -7 -53 -12 9 24
ever mean 20|-19 9 -23 -17 49 95
ever mean 23|29 27 3 -9 -31 25
ever mean 26|11 -28 -29 -39 -17 31
ever mean 5|31 -23 8 2 2 4
ever mean 8|-14 -38 -20 -6 11 11
ever night -15|-3 3 1 6 -1 0
ever night -3|6 -10 -4 10 0 0
ever night -8|-3 2 0 4 -1 0
ever night 0|15 -18 0 12 1 4
ever night 12|44 -7 0 0 17 -28
ever night 16|21 20 -17 28 -54 85
ever night 20|65 -27 -25 -51 -17 44
ever night 3|7 -28 -9 -20 8 8
ever night 6|48 -27 -9 28 10 27
ever night 9|-17 -20 14 -46 13 49
ever rain|30 -11 -14 -23 -24 -18
ever snow|-164 77 -56 -34 -27 -16
ever sun|-56 -2 38 11 12 -13
ever sun 10|-78 -21 -65 90 63 5
ever sun 3|-2 0 0 4 -1 0
ever sun 5|-32 16 -28 4 20 -6
ever sun 6|-1 58 32 45 -14 -6
ever sun 7|-86 18 -28 26 0 30
ever sun 8|-53 -39 -23 -22 -2 -23
ever sun 9|-71 -19 -67 72 108 46
ever wet 0.1|-1 3 4 -14 -2 -1
ever wet 0.17|8 7 1 11 -25 -24
ever wet 0.25|17 3 3 -26 -13 -2
ever wet 0.33|57 -31 -17 -19 -3 1
ever wet 0.4|64 -40 7 26 -44 5
ever wet 0.5|-50 -64 27 -36 -28 -15
ever white 0.03|-42 21 8 -1 -10 -5
ever white 0.1|-20 113 58 -32 -39 -38
ever wind|57 -42 -13 80 -8 -26
ever wind 3|-3 -6 -26 2 -2 -30
ever wind 4|29 11 7 33 -3 -40
ever wind 5|45 -4 48 95 7 -3
ever wind 6|-4 -20 -39 7 -4 -8
ever wind 7|92 -23 -125 168 -30 -13
fit loose|-15 -48 -61 46 -2 -16
fit plus|25 -53 -68 24 -65 -84
fit slim|-83 -32 25 14 12 23
fit tall|-136 -12 -28 -92 -97 -17
fit wide|-66 -102 -40 -82 -46 -93
gender boys|-27 -16 -2 -69 -69 -35
gender girls|-44 10 -3 -59 -69 -62
gender kids|-45 -11 -48 -80 -19 -16
gender men|2 -43 -3 -15 -35 -58
gender unisex|-135 -83 -42 149 -90 -81
gender women|-19 -25 -9 -15 -40 -29
implies cold|-50 -1 149 -25 -22 -34
implies heat|-65 -5 -38 53 -43 184
implies maybe cold|-56 -45 48 5 -72 -41
implies maybe heat|-11 -29 -22 -59 42 -6
implies maybe rain|24 45 49 21 -82 -72
implies maybe snow|3 39 -131 -43 -54 -32
implies maybe sun|2 -49 -139 16 41 -3
implies maybe wind|58 -1 21 63 -35 -10
implies rain|222 -70 2 43 -60 -18
implies snow|-36 267 68 -29 9 -28
implies sun|-52 -23 -38 -49 143 53
implies wind|-10 -39 66 223 -46 -17
month 1|-35 -31 62 -61 -27 -30
month 10|40 -100 143 -15 115 123
month 11|69 -116 217 30 -73 -58
month 12|17 101 112 101 -17 -77
month 3|64 109 21 91 -82 -81
month 4|135 -112 84 -6 -83 -11
month 5|136 -98 -128 -140 -67 -73
month 6|13 -101 -138 -42 -108 -106
month 7|65 -65 113 -107 18 -27
no activity|-59 -64 -38 -53 -64 -64
no place or month|-79 -79 -72 -81 -84 -79
no product|-32 -57 -44 -26 -61 -59
not attribute breathable|106 -78 21 -105 -76 -75
not attribute bulky|-21 -45 57 -64 -52 -58
not attribute cotton|-89 -83 -67 -97 -66 -41
not attribute down|11 -68 -4 -7 -44 -37
not attribute fur|-116 57 76 19 -27 -28
not attribute gore_tex|-143 -82 -101 -75 -18 20
not attribute heavy|-1 5 -52 -80 -120 -105
not attribute hood|-43 -66 -41 21 -18 -53
not attribute insulated|79 -23 -45 29 -96 -12
not attribute itchy|-88 -22 -41 -65 -78 0
not attribute leather|-5 40 -22 55 -44 -41
not attribute light|106 11 -51 71 19 -68
not attribute logo|-83 -61 -78 -7 -55 -51
not attribute noisy|-41 -56 -59 -37 -63 -63
not attribute outdoorsy_look|-75 -151 -113 -82 -85 -63
not attribute pfc|86 3 -13 11 -47 -53
not attribute pockets|-19 -38 8 -172 -68 -54
not attribute stylish|-123 -37 4 -57 -71 -64
not attribute synthetic|-34 -68 -38 -82 -22 32
not attribute tight|40 -74 -71 -20 -21 -15
not attribute too_warm|-42 -27 -45 42 12 8
not attribute waterproof|-23 -33 -40 -115 1 -6
not attribute wool|-23 -93 -31 14 -12 -3
not color black|-92 -70 -50 -102 0 -21
not color blue|-74 -63 42 -59 12 -5
not color bright|-115 -60 74 -15 -32 -61
not color grey|-71 -62 -77 -80 -79 -59
not color pink|-88 -30 -43 -79 -53 -50
not color white|-82 -74 -37 -61 -50 -50
not color yellow|31 4 -103 -119 -35 -35
product backpack|-125 -113 -188 -163 -76 -81
product baselayer|-52 -23 75 -42 3 -68
product fleece|-105 -82 -63 -10 -77 -60
product gloves|-82 43 3 -47 -67 -48
product hat|-67 -83 27 -68 61 12
product jacket|12 -40 -12 30 -69 -65
product outfit|-9 -28 -7 -17 -43 -82
product pants|-62 -32 -20 -46 -59 -48
product shirt|-86 -51 -93 -61 34 55
product shoes|-48 -31 -79 -110 -57 -64
product shorts|-67 -54 -47 -84 42 15
product sleeping_bag|-86 -90 -22 -114 -107 -112
product socks|-99 -46 -35 -116 -90 -66
product suit|43 4 87 -32 -53 -54
product tent|-12 -63 -113 1 -125 -88
product tshirt|-118 -70 -93 -94 -24 -45
product vest|-103 -85 -4 -87 -64 -65
season autumn|70 -78 66 -82 -57 -49
season spring|94 -8 -110 63 13 -78
season summer|-7 -16 -16 -51 74 165
season winter|5 -45 144 -58 -33 -34
then any|2 10 18 17 -4 -8
then cold|-13 31 21 14 -12 -8
then day 0|10 -6 18 13 -3 -6
then day 10|23 -19 3 5 9 0
then day 14|-3 -5 -20 -11 1 -3
then day 18|-27 -5 -19 -4 8 -7
then day 21|33 1 3 41 29 12
then day 24|-57 -24 -3 -84 7 83
then day 27|-23 -16 30 -21 -75 30
then day 30|20 -12 -15 -22 -2 54
then day 33|49 -7 19 -59 58 -35
then day 6|11 -8 11 9 -2 -4
then heat|-39 -19 5 -17 -27 16
then high 1200|10 29 16 -4 52 31
then high 1800|-102 37 1 27 79 -42
then high 2500|-78 -38 90 15 19 -60
then high 3500|6 11 57 32 -22 -18
then high 600|5 3 12 -84 16 26
then mean -8|5 0 18 0 -3 -7
then mean 0|22 -7 16 -3 0 -5
then mean 11|6 -16 -28 3 19 2
then mean 14|-16 -4 0 -30 13 -13
then mean 17|-5 -29 -60 -25 59 36
then mean 20|-14 -21 9 -37 -5 57
then mean 23|-45 -15 -36 -37 35 106
then mean 26|56 -12 59 29 -52 59
then mean 5|24 -18 13 26 5 -2
then mean 8|24 -26 0 -4 5 -6
then night -15|3 4 18 -5 -4 -7
then night -3|21 -9 15 5 1 -5
then night -8|7 -14 17 -6 -3 -6
then night 0|33 -23 21 15 1 -9
then night 12|15 -28 -69 -52 44 22
then night 16|-14 -16 -52 -23 69 65
then night 20|6 -12 -11 9 -85 162
then night 3|53 -34 5 26 12 -5
then night 6|23 -21 -2 39 3 -10
then night 9|21 -14 -36 2 6 17
then rain|23 3 -26 -4 -28 -25
then snow|-65 33 42 31 -31 -19
then sun|-40 15 21 -16 43 4
then sun 10|7 -15 -50 57 121 105
then sun 11|-89 -17 -53 -27 1 92
then sun 3|-8 10 5 -5 -1 -6
then sun 5|-36 3 -10 -4 13 -5
then sun 6|-7 7 -22 -12 36 -9
then sun 7|-27 32 15 4 30 -14
then sun 8|-81 9 -47 2 -17 20
then sun 9|16 -11 24 -42 28 61
then wet 0.1|9 -5 11 -1 -2 1
then wet 0.17|19 4 -7 6 -14 -12
then wet 0.25|20 9 -17 -3 -28 -25
then wet 0.33|23 28 -5 19 -1 -27
then wet 0.4|74 -52 -35 32 0 -2
then wet 0.5|42 8 35 -47 -46 40
then wet 0.6|-48 -76 22 -37 -49 -3
then white 0.03|-22 50 60 9 14 -13
then white 0.1|-39 84 26 -9 -30 -22
then white 0.2|-75 7 43 53 -24 -19
then white 0.3|10 145 48 -47 -22 -15
then wind|17 -5 6 -9 -34 -5
then wind 3|-7 8 3 16 12 -2
then wind 4|18 11 2 23 -6 0
then wind 5|61 3 19 56 -5 -32
then wind 6|34 -37 -45 23 -47 -17
then wind 7|31 53 15 98 -70 -20
thinkable cold|-23 11 108 -16 -34 -38
thinkable heat|-34 -22 -42 -30 25 41
thinkable rain|47 -19 10 3 -23 -30
thinkable snow|-51 139 114 0 -32 -39
thinkable sun|-21 -6 -12 -13 70 34
thinkable wind|-3 20 26 90 -22 -20
weather cold|-54 -2 0 -19 -46 -45
weather heat|17 -28 -101 -13 71 0
weather rain|0 -54 -76 -47 -66 -54
weather snow|-88 0 96 -26 -14 -37
weather sun|-66 -40 -123 -30 0 15
weather wind|-6 -40 -43 0 -44 -36
`;
