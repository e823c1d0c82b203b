/** Learned by bench/weather.mjs; the first line is what the weights are divided by. */
export const weatherWeights = `
100
activity camping|-52 -101 -64 -57 -120 -78
activity city|-21 -56 -33 -44 -69 -68
activity climbing|-70 -12 -85 -89 -36 -81
activity cycling|-8 -86 -104 -48 -65 -101
activity dog_walk|-39 -88 -88 -50 -79 -71
activity festival|1 -107 -117 -117 2 2
activity fishing|-19 -103 -76 -2 -86 -54
activity hiking|-33 -77 -92 -42 -42 -48
activity mountaineering|41 28 -11 111 2 -39
activity other_sport|4 -89 -45 -52 -64 -68
activity running|-61 -103 -75 -40 -83 -33
activity ski_touring|-124 255 201 37 -1 -46
activity skiing|-95 220 165 -119 -70 -58
activity travel|-49 -13 -6 -15 -74 -38
activity trekking|20 -44 -62 -7 -65 -15
activity water|-16 -91 -47 -7 4 -71
activity wildlife|13 -60 38 -8 -32 -34
activity work|-9 -26 13 6 -37 -60
always|-56 -56 -41 -57 -63 -59
attribute ankle_support|-78 -80 -126 -7 -10 -30
attribute breathable|-13 -2 -38 -4 -22 0
attribute cotton|-16 -6 -5 -49 13 26
attribute down|-65 -2 153 5 -52 -40
attribute durable|-13 -51 -3 -81 -43 -68
attribute fleece|26 -64 19 9 -27 -20
attribute full_zip|97 -4 3 18 -22 -119
attribute gore_tex|121 81 -92 -84 -52 -52
attribute helmet_compatible|53 10 -18 33 -53 -34
attribute hood|-12 -20 -28 14 -25 -19
attribute insect_protection|47 -66 -70 -61 -63 -22
attribute insulated|-20 1 0 2 -39 -37
attribute laptop|-59 -46 -47 -39 -54 -56
attribute light|-11 -50 -36 -22 -4 -11
attribute long_cut|-34 -55 -24 -40 -49 -42
attribute long_sleeve|-9 -63 -63 -39 -42 -18
attribute low_bulk|-40 -29 16 1 -65 -25
attribute machine_washable|-37 -55 -26 -2 -59 -56
attribute made_in_europe|15 -20 -45 17 -50 -43
attribute natural_fibre|-27 -18 23 -130 -40 -132
attribute odor_resistant|-62 -109 -122 -136 -40 -12
attribute pack_compatible|-83 -108 -146 14 32 -72
attribute packable|-44 -36 -4 -20 -101 -73
attribute pit_zips|181 12 -33 49 9 -34
attribute plain|-34 -81 -74 -67 -65 -49
attribute pockets|-1 -39 -40 -55 -78 -62
attribute powder_skirt|-92 32 65 -81 -36 -25
attribute pullover|-5 -35 -108 21 -61 -57
attribute quick_dry|33 -31 -19 -111 13 -24
attribute quiet|-56 -34 -34 -40 -41 -50
attribute recycled|-20 -5 52 13 -76 -56
attribute reflective|0 -62 21 -65 -47 -50
attribute soft|-70 8 6 -101 -66 -72
attribute stretch|-89 -81 -87 -28 5 -10
attribute stylish|-51 -13 -46 -55 -2 7
attribute sustainable|-25 -80 -114 -27 -64 -64
attribute synthetic_fill|6 -70 57 -80 -65 -43
attribute three_in_one|33 -56 -109 -122 -52 -51
attribute touchscreen|25 -38 44 -16 -45 -61
attribute two_way_zip|-83 -17 39 -4 -62 -49
attribute uv_protection|-83 -12 -42 -36 0 78
attribute vegan|-80 2 -48 -37 -64 -55
attribute water_repellent|0 -59 -24 -87 -56 -53
attribute waterproof|0 33 27 -29 -27 -44
attribute windproof|-21 -52 6 0 30 -44
attribute wool|-56 -55 -22 -70 -26 -68
attribute zip_off|-50 -64 -110 -99 25 26
color beige|-61 -67 -48 -69 0 -21
color black|-87 -48 -20 -39 -60 -59
color blue|5 -43 -2 14 -61 -58
color bright|-48 -56 -16 23 -57 -50
color brown|5 -57 -72 -99 -63 -60
color camo|35 -66 -4 -122 9 -62
color green|-46 -50 -40 -28 -61 -64
color grey|9 -59 -23 -3 -70 -57
color orange|-11 31 46 -14 -67 -47
color pink|13 20 -10 -67 -35 -40
color purple|86 -7 45 51 -50 -50
color red|64 -1 -34 42 -65 -53
color white|-45 -42 -34 -29 -28 -65
color yellow|-42 -49 -75 -49 -46 -45
ever any|-6 5 3 2 -3 -2
ever cold|-17 17 -30 19 -19 -40
ever day 0|1 0 -2 -2 -3 -2
ever day 10|31 -23 -19 2 3 2
ever day 14|-42 -20 15 -14 4 31
ever day 18|10 -22 52 -5 30 38
ever day 21|12 -18 -74 -5 -22 34
ever day 24|-16 3 -21 -27 58 102
ever day 27|26 20 1 -30 -12 39
ever day 30|-11 -29 -47 -25 48 51
ever day 6|5 -5 1 9 -2 -2
ever heat|10 9 -5 -60 -8 40
ever high 1200|23 -71 2 8 60 43
ever high 1800|1 -125 43 -75 -10 -21
ever high 600|-72 -50 -35 -98 39 20
ever mean -8|-5 4 2 1 -3 -2
ever mean 0|2 2 1 -8 -2 -2
ever mean 11|-20 -4 22 16 -2 48
ever mean 14|-22 -22 16 -4 -4 51
ever mean 17|34 -13 -54 -12 -3 21
ever mean 20|-10 6 -20 -20 37 102
ever mean 23|34 26 8 -6 -16 31
ever mean 26|8 -31 -31 -38 -6 30
ever mean 5|26 -18 7 5 0 1
ever mean 8|-4 -42 -9 -18 17 8
ever night -15|-6 5 3 2 -3 -2
ever night -3|5 -5 1 9 -2 -2
ever night -8|-5 4 2 1 -3 -2
ever night 0|14 -13 2 12 0 1
ever night 12|55 -12 -1 -2 13 -25
ever night 16|24 18 -15 25 -29 95
ever night 20|54 -31 -28 -44 -6 45
ever night 3|1 -36 -15 -17 15 5
ever night 6|52 -33 -8 8 5 26
ever night 9|-23 -24 13 -44 11 52
ever rain|35 -5 -6 -16 -21 -16
ever snow|-135 67 -86 -71 -27 -14
ever sun|-62 22 35 -6 -1 -10
ever sun 10|-89 -28 -72 86 60 9
ever sun 3|-1 2 2 0 -3 -2
ever sun 5|-31 17 -34 1 17 -8
ever sun 6|19 77 30 52 2 3
ever sun 7|-61 44 -20 62 37 15
ever sun 8|-59 -55 -15 -21 8 -13
ever sun 9|-85 -27 -64 67 88 36
ever wet 0.1|1 6 5 -15 -7 -3
ever wet 0.17|10 10 4 6 -24 -19
ever wet 0.25|11 7 4 -27 -15 -6
ever wet 0.33|41 -33 -17 -38 -18 -3
ever wet 0.4|70 -43 3 18 -51 1
ever wet 0.5|-45 -72 12 -39 -19 -15
ever white 0.03|-28 24 13 24 -8 -11
ever white 0.1|-35 100 37 -21 -37 -31
ever wind|44 -41 -10 54 -12 -24
ever wind 3|-5 0 -24 5 5 -29
ever wind 4|30 13 6 47 6 -34
ever wind 5|35 11 48 77 -6 -8
ever wind 6|7 -24 -39 21 6 -9
ever wind 7|97 -31 -113 126 -30 -15
fit loose|-12 -52 -56 46 4 -14
fit plus|25 -52 -68 24 -69 -87
fit slim|-63 -39 1 31 -2 21
fit tall|-139 14 -46 -77 -36 -25
fit wide|-82 -101 -50 -103 -45 -80
gender boys|-19 -13 -11 -56 -64 -33
gender girls|-44 20 -14 -33 -60 -55
gender kids|-49 14 -47 -76 -4 -20
gender men|7 -37 -11 -24 -34 -53
gender unisex|-135 -83 -48 145 -94 -85
gender women|-9 -15 -9 -15 -42 -24
implies cold|-39 0 163 -24 -23 -31
implies heat|-29 -9 -40 24 13 179
implies maybe cold|-67 -38 53 -4 -56 -43
implies maybe heat|-15 -33 -16 -47 43 -8
implies maybe rain|19 59 60 19 -32 -72
implies maybe snow|-11 71 -117 -36 -43 -26
implies maybe sun|48 -40 -138 41 38 -10
implies maybe wind|54 -5 31 69 -37 -5
implies rain|221 -66 -1 41 -47 -14
implies snow|-31 258 81 -35 21 -27
implies sun|-65 -28 -41 -60 149 50
implies wind|3 -29 68 225 -2 -13
month 1|-44 -47 80 -70 -34 -36
month 11|75 -122 214 25 -72 -63
month 12|21 99 119 102 -24 -79
month 3|67 115 31 98 -84 -85
month 4|125 -115 87 -1 -90 -16
month 5|134 -99 -129 -139 -65 -73
month 6|11 -99 -134 -33 -124 -112
month 7|75 -58 84 -111 45 -7
month 8|-119 -71 -92 -91 -6 8
no activity|-67 -69 -40 -59 -58 -59
no place or month|-85 -80 -72 -85 -82 -83
no product|-31 -59 -36 -25 -57 -58
not attribute breathable|92 -93 19 -114 -62 -58
not attribute bulky|-27 -60 33 -55 -47 -53
not attribute cotton|-86 -84 -70 -84 -66 -54
not attribute down|8 -64 23 -21 -43 -34
not attribute fur|-112 59 71 12 -33 -35
not attribute gore_tex|-53 -64 -86 -58 -28 16
not attribute heavy|28 45 -46 -84 -138 -102
not attribute hood|-44 -61 -39 2 -26 -55
not attribute insulated|69 -32 -59 29 -81 -12
not attribute itchy|-61 -23 0 -77 -79 -2
not attribute leather|-12 31 -36 46 -50 -49
not attribute light|130 4 -67 106 70 -64
not attribute logo|-72 -61 -78 -3 -65 -56
not attribute noisy|-32 -61 -70 -11 -76 -69
not attribute outdoorsy_look|-71 -146 -109 -56 -85 -64
not attribute pfc|124 9 -17 16 -65 -58
not attribute pockets|-77 -44 -86 -185 -71 -58
not attribute stylish|-129 -42 38 -52 -75 -62
not attribute synthetic|-32 -75 -29 -85 -34 28
not attribute tight|33 -63 -81 -30 -22 -22
not attribute too_warm|-54 -20 -31 26 0 6
not attribute waterproof|-36 -25 -37 -103 1 -12
not attribute wool|-23 -87 -38 -9 -14 -7
not color black|-87 -24 -66 -85 0 -26
not color blue|-85 -11 37 -83 -8 -18
not color bright|-126 -53 41 -21 -35 -59
not color green|-88 -79 -36 -89 -66 -69
not color grey|-62 -80 -80 -78 -75 -64
not color orange|-77 -68 -82 -158 -66 -56
not color pink|-85 -18 -39 -61 -53 -50
not color purple|-77 -66 11 -81 -46 -47
not color white|-35 -68 52 -51 -99 -111
not color yellow|25 -1 -89 -109 -34 -38
product backpack|-115 -117 -182 -168 -74 -76
product baselayer|-46 -27 64 -61 -4 -73
product fleece|-113 -82 -53 -18 -57 -44
product gloves|-83 33 7 -50 -67 -45
product hat|-80 -74 23 -60 65 19
product jacket|9 -35 -18 26 -67 -61
product outfit|-7 -44 14 -9 -55 -81
product pants|-72 -33 -24 -51 -54 -39
product shirt|-89 -54 -92 -68 56 70
product shoes|-48 -34 -73 -107 -57 -65
product shorts|-81 -49 -44 -58 43 19
product sleeping_bag|-81 -93 -15 -127 -122 -108
product socks|-112 -52 -44 -125 -93 -65
product suit|44 20 93 -39 -63 -56
product tent|-7 -66 -94 -10 -136 -91
product tshirt|-126 -70 -96 -107 -24 -55
product vest|-108 -86 -14 -86 -65 -65
season autumn|83 -80 50 -79 -61 -50
season spring|83 -13 -126 53 9 -94
season summer|-4 -38 -15 5 54 156
season winter|10 -49 139 -26 -36 -29
then any|1 9 17 19 -12 -6
then cold|-14 33 34 23 -11 -10
then day 0|11 -7 16 10 -11 -5
then day 10|23 -19 4 8 5 2
then day 14|-2 -4 -22 -6 2 1
then day 18|-21 -6 -29 -9 13 0
then day 21|28 9 -2 45 23 11
then day 24|-56 1 0 -85 4 86
then day 27|-18 -17 34 -1 -76 30
then day 30|17 -10 -18 -30 21 46
then day 33|35 -8 21 -57 35 -32
then day 6|15 -11 10 7 -7 -2
then heat|-47 -21 10 -1 -7 49
then high 1200|5 42 24 -16 50 27
then high 1800|-89 60 -13 33 75 -55
then high 2500|-90 -70 90 14 18 -41
then high 3500|1 -16 53 33 -19 -11
then high 600|10 19 10 -81 7 16
then mean -8|6 -1 16 4 -11 -5
then mean 0|20 -7 14 -2 -6 -4
then mean 11|8 -17 -31 7 13 6
then mean 14|-9 -3 -11 -25 23 -6
then mean 17|-9 -8 -43 -22 47 32
then mean 20|-29 -24 14 -29 -6 53
then mean 23|-42 -13 -28 -7 28 101
then mean 26|47 -12 64 10 -35 56
then mean 5|27 -17 15 24 1 0
then mean 8|23 -22 3 1 3 -3
then night -15|3 2 17 0 -11 -5
then night -3|19 -9 15 4 -3 -3
then night -8|8 -15 16 -10 -8 -4
then night 0|36 -22 20 17 -3 -8
then night 12|16 -6 -62 -33 28 21
then night 16|-8 -16 -40 -3 71 53
then night 20|32 -12 -3 -9 -74 150
then night 3|50 -23 5 32 15 -2
then night 6|21 -20 -2 38 -2 -6
then night 9|23 -7 -46 1 7 27
then rain|24 -6 -24 4 -23 -14
then snow|-77 38 23 26 -38 -20
then sun|-47 21 21 -13 27 3
then sun 10|2 -29 -46 39 105 104
then sun 11|-84 -39 -43 -29 -22 53
then sun 3|-6 9 6 -3 -8 -4
then sun 5|-37 7 -3 -13 7 -2
then sun 6|-7 9 -13 -6 24 -17
then sun 7|-28 28 21 7 23 -16
then sun 8|-68 21 -39 4 -11 21
then sun 9|3 -35 28 -31 25 61
then wet 0.1|9 -5 9 -1 -6 1
then wet 0.17|21 5 -7 11 -14 -11
then wet 0.25|21 -1 -16 1 -25 -15
then wet 0.33|24 20 -11 4 6 -12
then wet 0.4|59 -52 -35 17 3 9
then wet 0.5|44 7 30 -29 -25 34
then wet 0.6|-53 -75 18 -3 -56 -11
then white 0.03|-15 44 53 4 1 -14
then white 0.1|-51 79 18 -12 -38 -23
then white 0.2|-83 12 46 49 -32 -21
then white 0.3|10 134 51 -69 -32 -16
then wind|27 -5 7 -4 -21 -11
then wind 3|-9 -2 8 11 12 -1
then wind 4|16 7 3 27 8 2
then wind 5|60 1 12 52 -9 -16
then wind 6|32 -36 -44 37 -55 -18
then wind 7|32 46 2 104 -70 -22
thinkable cold|-22 14 107 -18 -37 -39
thinkable heat|-29 -27 -39 -28 33 45
thinkable rain|39 -23 6 4 -28 -22
thinkable snow|-51 136 113 0 -33 -38
thinkable sun|-10 -2 -8 -7 61 32
thinkable wind|8 11 22 79 -16 -23
weather cold|-53 3 0 -15 -45 -46
weather heat|39 -22 -89 -13 67 0
weather rain|0 -59 -83 -38 -63 -54
weather snow|-75 0 109 -5 -13 -32
weather sun|-64 -43 -118 -21 0 11
weather wind|-20 -40 -39 0 -32 -35
`;
