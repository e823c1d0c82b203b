/** Learned by bench/weather.mjs; the first line is what the weights are divided by. */
export const weatherWeights = `
100
activity camping|-43 -92 -34 -53 -105 -80
activity city|-13 -55 -47 -43 -64 -48
activity climbing|-46 -23 -100 -88 -33 -74
activity cycling|-25 -85 -90 -53 -79 -70
activity dog_walk|-39 -66 -95 -56 -72 -66
activity festival|-25 -88 -94 -124 -15 -6
activity fishing|-32 -99 -55 -20 -82 -71
activity hiking|-28 -75 -84 -39 -42 -48
activity mountaineering|9 -2 -61 88 2 -39
activity other_sport|7 -83 -26 -37 -57 -66
activity running|-54 -101 -65 -46 -76 -45
activity ski_touring|-143 267 190 -11 4 -46
activity skiing|-101 222 156 -103 -70 -59
activity travel|-40 4 10 -13 -85 -59
activity trekking|10 -53 -69 -11 -54 -23
activity water|-28 -103 -24 -12 -3 -63
activity wildlife|-9 -48 32 -7 -10 -31
activity work|-26 -24 18 -20 -32 -65
always|-53 -55 -46 -60 -61 -58
attribute ankle_support|-98 -78 -94 -22 -20 -36
attribute breathable|-21 5 -35 -23 -13 26
attribute cotton|-14 -15 -20 -31 16 19
attribute down|-69 31 148 33 -53 -29
attribute durable|3 -62 -9 -74 -45 -60
attribute fleece|60 -54 47 -38 -21 -18
attribute full_zip|84 -34 -14 -60 -26 -104
attribute gore_tex|117 18 -81 -77 -16 -47
attribute helmet_compatible|40 -8 -14 31 -56 -33
attribute hood|-5 -30 -34 5 -41 -28
attribute insect_protection|54 -73 -75 -48 -76 -33
attribute insulated|-17 10 0 7 -35 -32
attribute laptop|-59 -48 -41 -39 -54 -56
attribute light|-5 -48 -44 -35 -2 -10
attribute long_cut|-35 -18 -20 -22 -43 -36
attribute long_sleeve|-13 -44 -47 -30 -26 -26
attribute low_bulk|-54 -35 21 7 -58 -29
attribute machine_washable|-25 -50 -31 -24 -52 -51
attribute made_in_europe|5 6 -11 11 -51 -48
attribute natural_fibre|-21 -26 26 -118 -25 -113
attribute odor_resistant|-33 -96 -91 -124 -47 -20
attribute pack_compatible|-84 -89 -5 25 35 -65
attribute packable|-28 -34 -5 3 -80 -63
attribute pit_zips|163 20 -70 72 48 -35
attribute plain|-43 -68 -69 -63 -60 -43
attribute pockets|-29 -29 -17 -58 -49 -39
attribute powder_skirt|-102 36 65 -76 -35 -23
attribute pullover|-3 -30 -96 4 -51 -57
attribute quick_dry|32 -31 -35 -113 8 6
attribute quiet|-61 -17 -47 -25 -54 -50
attribute recycled|-20 -78 5 -36 -49 -49
attribute reflective|-13 -54 -21 -53 -49 -49
attribute soft|-70 -10 -17 -47 -61 -64
attribute stretch|-84 -72 -69 -30 -5 -31
attribute stylish|-98 -13 -59 -68 -15 15
attribute sustainable|-34 -74 -133 -58 -53 -56
attribute synthetic_fill|-16 -81 41 -34 -68 -45
attribute three_in_one|41 -59 -81 -76 -44 -44
attribute touchscreen|8 -52 25 -4 -45 -59
attribute two_way_zip|-25 -22 42 5 -59 -46
attribute uv_protection|-79 -17 -58 -21 0 50
attribute vegan|-87 -25 -54 -53 -76 -56
attribute water_repellent|0 -68 -34 -77 -57 -52
attribute waterproof|0 -1 18 -46 -35 -44
attribute windproof|-24 -66 -12 0 33 -51
attribute wool|-42 -44 -9 -27 -40 -65
attribute zip_off|-50 -60 -104 -85 -12 7
color beige|-62 -55 -23 -66 11 -16
color black|-72 -30 -5 -48 -54 -58
color blue|-1 -47 8 -8 -62 -54
color bright|-44 -35 -6 -11 -55 -54
color brown|-24 -55 -55 -83 -57 -53
color camo|31 -65 -22 -103 0 -56
color green|-41 -46 -31 -45 -67 -59
color grey|7 -51 -35 -28 -61 -55
color orange|-36 8 22 -7 -57 -42
color pink|-36 31 8 -29 -42 -48
color purple|73 4 14 47 -46 -44
color red|27 48 -1 -8 -64 -55
color white|-57 -34 -27 -34 -45 -62
color yellow|10 -46 -21 -6 -44 -57
ever any|-3 0 0 1 -2 0
ever cold|-10 15 -26 22 -17 -35
ever day 0|0 -4 -4 -3 -2 0
ever day 10|18 -22 -18 -3 4 3
ever day 14|-39 -18 12 -32 -4 27
ever day 18|6 -27 41 -1 32 38
ever day 21|5 -25 -69 -6 -16 15
ever day 24|-30 -3 -27 -28 30 81
ever day 27|20 10 -7 -34 -7 52
ever day 30|-2 -27 -28 -29 55 41
ever day 6|-5 -7 1 3 -1 0
ever heat|0 2 -12 -54 -3 53
ever high 1200|5 -49 4 7 46 32
ever high 1800|3 -109 40 -36 -21 -41
ever high 2500|104 -82 44 -158 140 -98
ever high 600|-89 -38 -32 -52 35 12
ever mean -8|-2 -1 -1 0 -2 0
ever mean 0|3 -4 -2 -10 -1 0
ever mean 11|-20 -2 6 -10 -4 46
ever mean 14|-14 -27 13 0 4 43
ever mean 17|40 -19 -48 -10 -6 24
ever mean 20|-26 -1 -26 -23 19 81
ever mean 23|30 17 -2 -12 -37 44
ever mean 26|20 -28 -25 -41 -22 29
ever mean 5|20 -18 8 2 2 2
ever mean 8|-10 -37 -13 -22 8 8
ever night -15|-3 0 0 1 -2 0
ever night -3|-5 -7 1 3 -1 0
ever night -8|-2 -1 -1 0 -2 0
ever night 0|6 -13 1 7 -6 2
ever night 12|57 -18 -4 -4 13 -23
ever night 16|18 11 -22 21 -42 109
ever night 20|57 -33 -24 -45 -22 47
ever night 3|8 -32 -14 -22 6 5
ever night 6|36 -28 -11 13 -1 21
ever night 9|-22 -29 11 -34 13 41
ever rain|21 -5 -10 -14 -22 -7
ever snow|-26 31 -105 -41 -33 -15
ever sun|-61 32 33 19 -19 -12
ever sun 10|-77 -27 -43 80 59 20
ever sun 3|-2 -2 -1 -2 -2 0
ever sun 5|-45 15 -42 -9 18 -4
ever sun 6|30 74 30 44 23 -3
ever sun 7|-62 54 -11 55 50 38
ever sun 8|-41 -62 4 -26 16 3
ever sun 9|-69 -25 -38 63 86 45
ever wet 0.1|1 1 1 -14 -8 -2
ever wet 0.17|11 6 -3 5 -25 -20
ever wet 0.25|17 2 0 -23 -25 -8
ever wet 0.33|51 -41 -15 -37 -18 -4
ever wet 0.4|77 -39 4 18 -51 5
ever wet 0.5|-35 -56 30 -46 -20 -16
ever white 0.03|-21 23 14 30 -2 -9
ever white 0.1|-31 84 19 -8 -41 -29
ever white 0.2|-166 97 -74 -191 -22 -3
ever wind|42 -39 -6 63 -7 -25
ever wind 3|-2 -6 -27 6 0 -21
ever wind 4|29 13 -4 35 -4 -33
ever wind 5|33 18 41 77 -2 -1
ever wind 6|-7 -20 -29 38 -11 -8
ever wind 7|61 -38 -72 164 -38 -17
fit loose|-34 -55 -66 6 -14 -31
fit plus|27 -52 -32 16 -65 -77
fit regular|-90 -83 -36 -43 -60 -55
fit slim|-76 -42 -13 -19 -9 -2
fit tall|-113 8 -26 -78 -40 -27
fit wide|-35 -88 -49 -113 -47 -70
garment coat|-27 2 80 12 -29 -42
garment handwear|-43 19 8 -32 -37 -23
garment hardshell|122 -12 35 37 -70 -26
garment longshirt|29 -43 -33 -11 -16 11
garment overtrousers|43 -51 -23 3 -55 -53
garment parka|-67 -11 54 -12 -6 -29
garment poncho|-59 -48 -110 -170 -5 -45
garment puffer|-84 -80 158 -51 -16 -33
garment shorts|-47 -34 -24 -2 21 23
garment softshell|-126 -20 -57 249 -62 -54
garment sunhat|-2 -14 -135 -84 0 11
garment thermal|-8 -12 126 -36 21 -37
garment underwear|-35 -44 -6 -35 -12 -37
garment vest|-52 -73 -18 -65 -51 -49
garment wellies|230 -59 -52 -41 -48 -53
garment windshell|9 -66 9 142 -84 -10
garment zipoff|-14 -47 -75 -68 41 85
gender boys|-32 3 -4 -58 -65 -42
gender girls|-53 8 7 -34 -57 -51
gender kids|-44 -1 -50 -75 -16 -32
gender men|-8 -28 -11 -30 -43 -27
gender unisex|-87 -34 44 105 -65 -65
gender women|-5 -22 -25 -23 -31 -31
implies cold|-31 2 106 -14 -26 -33
implies heat|-23 -17 21 23 41 173
implies maybe cold|-54 -35 37 -2 -42 -30
implies maybe heat|0 -28 -10 -37 11 -23
implies maybe rain|-14 30 42 13 -34 -66
implies maybe snow|-4 92 -58 -5 -41 -32
implies maybe sun|62 -33 -126 35 55 2
implies maybe wind|40 6 8 51 -37 -7
implies rain|135 -46 -2 48 -43 -7
implies snow|-20 248 81 -40 10 -26
implies sun|-59 -31 -20 -52 145 38
implies wind|1 -65 5 182 -17 -16
month 1|-38 -39 66 -59 -33 -32
month 10|102 -95 182 6 22 42
month 11|10 -116 217 -66 -66 -52
month 12|37 113 133 120 -5 -72
month 3|-27 138 -43 34 -66 -68
month 4|132 -115 82 4 -87 -6
month 5|104 -102 -132 -125 -67 -74
month 6|11 -100 -139 -10 -123 -108
month 7|96 -58 90 -102 58 -12
month 8|-108 -69 -141 -100 -11 6
month 9|135 -80 159 18 -61 22
no activity|-57 -66 -45 -59 -62 -62
no place or month|-79 -79 -75 -84 -81 -78
no product|-37 -60 -39 -35 -60 -70
not attribute breathable|83 -81 -7 -100 -59 -57
not attribute bulky|-31 -49 -16 -13 -14 -53
not attribute cotton|-36 -78 -44 -85 -76 -63
not attribute down|-44 -33 40 -5 -40 -28
not attribute fur|-93 32 85 4 -34 -29
not attribute gore_tex|-90 -48 -51 -52 -26 -1
not attribute heavy|9 -10 -48 -18 -107 -61
not attribute hood|-28 -55 -53 -31 -25 -51
not attribute insulated|54 -39 -33 -6 -74 -11
not attribute itchy|-59 -23 -2 -81 -73 -13
not attribute leather|22 14 -39 26 -19 -44
not attribute light|127 -11 -74 92 46 -63
not attribute logo|-69 -58 -21 -20 -54 -49
not attribute noisy|-17 -57 -67 -33 -81 -62
not attribute outdoorsy_look|-66 -140 -93 -47 -78 -63
not attribute pfc|149 -10 -6 23 -63 -55
not attribute pockets|-71 -40 -75 -100 -73 -65
not attribute stylish|-141 -47 37 -66 -72 -69
not attribute synthetic|-23 -51 17 -57 -44 24
not attribute tight|35 -66 -84 -43 -46 -37
not attribute too_warm|-49 -15 -57 34 -6 -6
not attribute waterproof|-18 -19 -25 -71 -7 -21
not attribute wool|-15 -71 -50 -12 -14 -15
not attribute zip_off|-80 -80 5 -130 31 29
not color beige|-73 -65 20 -70 -72 -54
not color black|-77 -31 -40 -85 0 -22
not color blue|-77 -20 44 -66 0 -5
not color bright|-51 -50 18 -43 -67 -81
not color brown|-69 -52 -82 -66 -69 -81
not color camo|-19 -59 -78 -85 -6 -4
not color green|-96 -76 -34 -79 -63 -69
not color grey|-64 -79 -88 -69 -72 -63
not color orange|-33 -76 -66 -143 -66 -58
not color pink|-38 -22 -26 -52 -4 -59
not color purple|-77 -67 21 -70 -50 -44
not color white|-47 -53 0 -52 -97 -101
not color yellow|29 -18 -98 -102 -36 -37
not weather rain|0 -78 35 72 2 -33
product backpack|-119 -112 -179 -147 -66 -73
product baselayer|-36 -7 67 -45 -15 -35
product fleece|-101 -82 -42 -23 -61 -49
product gloves|-52 5 9 -34 -63 -28
product hat|-67 -72 30 -47 45 9
product jacket|10 -35 -23 15 -64 -60
product outfit|-14 -40 -9 -28 -32 -67
product pants|-59 -22 -16 -48 -45 -38
product shirt|-93 -55 -94 -64 52 73
product shoes|-66 -39 -66 -99 -45 -63
product shorts|-83 -46 -47 -56 18 7
product sleeping_bag|-90 -86 -24 -137 -131 -112
product socks|-112 -69 -64 -106 -86 -68
product suit|31 48 99 -38 -57 -52
product tent|-2 -66 -89 -7 -133 -91
product tshirt|-99 -87 -90 -104 -30 -36
product vest|-67 -56 4 -82 -45 -45
season autumn|50 -67 30 -92 -59 -47
season spring|24 -11 -164 -15 54 -69
season summer|10 -43 -66 11 58 167
season winter|-1 -31 148 -19 -38 -29
setting dark|-12 -52 44 -13 5 -32
setting daylong|49 -4 -18 64 -12 -61
setting hut|-52 46 26 -44 -83 -74
then any|-3 11 19 16 -7 -9
then cold|-16 30 40 23 -18 -12
then day 0|4 -4 17 7 -3 -7
then day 10|13 -18 9 3 2 -4
then day 14|-6 -15 -34 1 6 -3
then day 18|-13 -6 -28 -7 32 0
then day 21|4 12 4 25 19 10
then day 24|-24 -4 3 -75 -9 83
then day 27|-19 -22 34 -6 -43 44
then day 30|26 -16 -37 -49 18 42
then day 33|77 -10 19 -39 14 -9
then day 6|12 -8 8 3 -3 -5
then heat|-38 -24 17 -4 8 59
then high 1200|6 49 58 -3 50 22
then high 1800|-65 68 8 27 69 -59
then high 2500|-35 -81 86 7 44 -52
then high 3500|-44 -49 83 58 -22 -27
then high 600|14 11 6 -75 16 17
then mean -8|1 2 17 0 -4 -7
then mean 0|13 -5 16 -5 1 -6
then mean 11|8 -16 -44 11 22 4
then mean 14|1 -1 -19 -17 34 -11
then mean 17|-38 6 -34 -60 27 21
then mean 20|-26 -18 8 -37 -10 59
then mean 23|-26 -17 -31 -13 30 93
then mean 26|46 -13 31 -8 -22 43
then mean 5|23 -16 10 17 2 -2
then mean 8|15 -26 0 -3 5 -7
then night -15|-1 6 18 -2 -6 -8
then night -3|12 -8 15 -5 3 -5
then night -8|3 -11 17 -5 -3 -7
then night 0|30 -18 14 11 0 -8
then night 12|10 -13 -57 -26 41 14
then night 16|-8 -6 -6 -17 48 48
then night 20|25 -13 -18 -16 -68 114
then night 3|41 -27 3 18 12 -4
then night 6|24 -18 -1 37 4 -11
then night 9|22 -2 -45 16 10 23
then rain|37 -12 -9 -2 -23 -14
then snow|-88 69 -5 30 -24 -21
then sun|-37 22 20 -9 18 -6
then sun 10|-13 -16 -64 41 126 101
then sun 11|-73 -52 -44 -29 -34 72
then sun 3|-11 12 6 0 -3 -8
then sun 5|-33 7 0 -15 1 -8
then sun 6|-7 4 -8 -5 20 -15
then sun 7|-27 18 17 23 36 -12
then sun 8|-41 19 -27 2 -16 14
then sun 9|4 -17 23 -22 57 78
then wet 0.1|11 -3 9 -4 -8 -2
then wet 0.17|30 8 -5 7 -12 -9
then wet 0.25|33 -6 -3 2 -26 -14
then wet 0.33|26 9 -2 6 -3 -15
then wet 0.4|68 -55 -40 1 1 2
then wet 0.5|25 12 23 -44 -25 25
then wet 0.6|27 -77 44 11 -55 45
then white 0.03|-17 60 49 9 -4 -14
then white 0.1|-46 71 24 -13 -28 -26
then white 0.2|-89 17 37 40 -9 -20
then white 0.3|8 79 40 -79 -40 -16
then wind|21 0 -4 10 -14 -9
then wind 3|-4 -3 5 12 15 0
then wind 4|18 2 11 41 -6 2
then wind 5|50 2 8 61 -9 -19
then wind 6|48 -32 -11 39 -44 -24
then wind 7|61 43 25 125 -34 -12
thinkable cold|-29 9 94 -19 -36 -32
thinkable heat|-23 -34 -49 -25 42 44
thinkable rain|27 -26 5 -3 -25 -25
thinkable snow|-56 128 120 -4 -30 -41
thinkable sun|-10 2 -9 1 45 25
thinkable wind|7 13 18 79 -13 -18
weather cold|-52 -6 0 -13 -34 -46
weather heat|13 -27 -64 -24 69 0
weather rain|0 -57 -75 -43 -61 -49
weather snow|-83 0 101 -18 -19 -33
weather sun|-87 -42 -98 -23 0 15
weather wind|-46 -33 -40 0 -30 -38
`;
