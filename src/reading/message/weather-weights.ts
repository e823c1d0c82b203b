/** Learned by bench/weather.mjs; the first line is what the weights are divided by. */
export const weatherWeights = `
100
activity camping|-44 -98 -28 -46 -99 -71
activity city|-17 -59 -42 -59 -63 -50
activity climbing|-55 -25 -102 -94 -32 -78
activity cycling|-24 -86 -93 -35 -77 -73
activity dog_walk|-25 -67 -93 -58 -69 -62
activity festival|-11 -99 -93 -117 -2 -22
activity fishing|-30 -94 -49 -13 -79 -64
activity hiking|-34 -76 -86 -44 -40 -54
activity mountaineering|-1 3 -45 81 3 -37
activity other_sport|7 -78 -31 -32 -47 -63
activity running|-67 -105 -67 -42 -79 -54
activity ski_touring|-132 275 197 6 7 -42
activity skiing|-98 232 164 -101 -72 -55
activity travel|-18 -8 0 -9 -89 -61
activity trekking|-10 -57 -77 -19 -45 -23
activity water|-30 -106 -36 -16 1 -59
activity wildlife|-23 -53 17 -13 -27 -35
activity work|-6 -38 17 -18 -39 -62
always|-51 -55 -41 -58 -60 -62
attribute ankle_support|-71 -77 -98 2 -21 -28
attribute breathable|-23 -5 -37 -26 -12 27
attribute cotton|-15 -15 -14 -17 23 23
attribute down|-67 10 146 24 -48 -30
attribute durable|2 -57 -13 -72 -39 -56
attribute fleece|36 -52 109 14 -24 -17
attribute full_zip|74 -39 -18 -42 -25 -97
attribute gore_tex|132 20 -84 -69 -17 -51
attribute helmet_compatible|33 2 1 12 -48 -30
attribute hood|2 -19 -32 12 -40 -27
attribute insect_protection|68 -71 -78 -42 -64 -20
attribute insulated|-13 10 0 -4 -34 -32
attribute laptop|-68 -52 -43 -38 -52 -57
attribute light|-4 -49 -44 -29 -5 -9
attribute long_cut|-37 -20 -11 -11 -46 -39
attribute long_sleeve|-13 -42 -47 -33 -20 -24
attribute low_bulk|-63 -47 42 -1 -64 -35
attribute machine_washable|-34 -40 -43 -21 -47 -48
attribute made_in_europe|13 5 -15 28 -50 -46
attribute natural_fibre|-37 -28 7 -102 -24 -114
attribute odor_resistant|-18 -96 -117 -112 -46 -24
attribute pack_compatible|-85 -81 -12 19 36 -59
attribute packable|-25 -24 -12 7 -65 -41
attribute pit_zips|145 18 -75 71 39 -30
attribute plain|-21 -58 -75 -41 -54 -46
attribute pockets|-35 -38 -20 -74 -54 -37
attribute powder_skirt|-97 39 64 -68 -36 -26
attribute pullover|-9 -32 -96 19 -50 -55
attribute quick_dry|37 -37 -43 -111 14 -4
attribute quiet|-32 -19 -43 -15 -38 -53
attribute recycled|-6 -76 15 -31 -49 -48
attribute reflective|-10 -44 -28 -50 -43 -44
attribute soft|-61 3 -27 -39 -56 -58
attribute stretch|-79 -60 -60 -25 -10 -33
attribute stylish|-88 -18 -64 -77 -26 8
attribute sustainable|-20 -71 -124 -48 -52 -56
attribute synthetic_fill|-13 -68 29 -39 -61 -45
attribute three_in_one|52 -63 -81 -66 -45 -45
attribute touchscreen|6 -64 14 -7 -48 -55
attribute two_way_zip|-17 -16 51 14 -58 -45
attribute uv_protection|-67 -22 -57 -28 0 53
attribute vegan|-73 -34 -29 -32 -80 -59
attribute water_repellent|74 -73 -53 -95 -62 -50
attribute waterproof|0 -8 11 -45 -33 -42
attribute windproof|-28 -59 -16 0 29 -27
attribute wool|-46 -47 -10 -27 -41 -65
attribute zip_off|-45 -60 -109 -79 0 22
color beige|-61 -54 -23 -65 10 -20
color black|-72 -37 -8 -42 -51 -53
color blue|-11 -37 3 -12 -55 -54
color bright|-35 -31 -22 0 -52 -49
color brown|-24 -55 -61 -73 -52 -50
color camo|24 -65 -20 -99 12 -58
color green|-44 -40 -27 -39 -63 -58
color grey|-6 -57 -36 -26 -62 -55
color orange|-34 8 18 1 -55 -40
color pink|-46 22 -1 -25 -47 -50
color purple|49 -8 -13 28 -44 -39
color red|26 41 -3 -3 -60 -52
color white|-52 -34 -26 -30 -38 -68
color yellow|6 -48 -48 -11 -44 -52
ever any|0 2 0 5 -2 -2
ever cold|-10 16 -27 29 -17 -36
ever day 0|4 -3 -4 0 -2 -2
ever day 10|19 -24 -17 -4 3 1
ever day 14|-28 -19 11 -28 0 26
ever day 18|0 -21 34 -5 34 39
ever day 21|3 -19 -48 -10 -11 24
ever day 24|-16 -1 -20 -17 20 74
ever day 27|21 11 16 -30 -12 36
ever day 30|28 -25 -62 -26 62 81
ever day 6|0 -4 3 7 -1 -1
ever heat|12 5 6 -48 -4 36
ever high 1200|6 -2 34 12 36 26
ever high 1800|-1 -146 29 -53 -22 -43
ever high 2500|107 -95 17 -149 145 -105
ever high 600|-93 -20 -5 -61 19 4
ever mean -8|1 1 -2 5 -2 -2
ever mean 0|6 -1 0 -5 -1 -2
ever mean 11|-12 0 4 -10 -1 43
ever mean 14|-16 -22 9 -4 10 44
ever mean 17|30 -14 -53 -13 14 31
ever mean 20|-11 1 -18 -9 7 69
ever mean 23|28 17 30 -16 -31 23
ever mean 26|44 -24 -67 -40 11 78
ever mean 5|24 -20 0 0 3 1
ever mean 8|7 -40 -16 -15 7 6
ever night -15|0 2 0 5 -2 -2
ever night -3|0 -4 3 7 -1 -1
ever night -8|1 1 -2 5 -2 -2
ever night 0|11 -14 -4 11 -4 1
ever night 12|49 -13 -17 5 10 -34
ever night 16|15 12 -7 30 -37 89
ever night 20|48 -24 45 -45 -27 -2
ever night 3|9 -34 -19 -23 6 4
ever night 6|59 -27 -11 22 0 17
ever night 9|-28 -24 8 -31 20 34
ever rain|22 -4 -7 -13 -18 -12
ever snow|-27 49 -123 -34 -30 -15
ever sun|-70 23 23 10 -6 -17
ever sun 10|-64 -22 -59 53 49 53
ever sun 3|2 -1 -2 1 -2 -2
ever sun 5|-38 11 -34 -8 16 -3
ever sun 6|27 54 45 32 28 2
ever sun 7|-68 49 -2 44 51 33
ever sun 8|-52 -49 5 -4 39 -2
ever sun 9|-56 -21 -58 28 98 77
ever wet 0.1|5 3 2 -10 -8 -5
ever wet 0.17|14 7 2 4 -26 -23
ever wet 0.25|18 4 5 -18 -22 -16
ever wet 0.33|54 -32 -16 -31 -12 -1
ever wet 0.4|74 -52 -4 12 -44 12
ever wet 0.5|-50 -61 39 -52 -23 -15
ever white 0.03|-9 23 13 33 -8 -13
ever white 0.1|-44 93 35 -10 -36 -28
ever white 0.2|-126 109 -43 -160 -23 -6
ever wind|43 -41 -5 57 -4 -37
ever wind 3|-1 -7 -27 7 0 -22
ever wind 4|36 2 8 45 -4 -40
ever wind 5|24 17 46 78 -5 -16
ever wind 6|-10 -31 -31 49 -15 -6
ever wind 7|63 -36 -89 168 -35 -14
fit loose|-44 -46 -58 5 -19 -35
fit plus|22 -56 -37 21 -61 -72
fit regular|-89 -74 -31 -55 -62 -54
fit slim|-83 -52 -15 -17 -16 0
fit tall|-113 -3 -37 -82 -41 -33
fit wide|-44 -79 -54 -106 -56 -68
garment coat|-8 -3 70 -2 -31 -41
garment handwear|-45 19 27 -31 -39 -25
garment hardshell|119 -4 27 33 -61 -22
garment longshirt|22 -42 -27 -13 -8 6
garment overtrousers|123 -50 -24 -2 -47 -50
garment parka|-64 -3 37 -4 -7 -26
garment poncho|-57 -48 -104 -164 -1 -42
garment puffer|-81 -78 130 -42 -11 -35
garment shorts|-42 -33 -28 -10 24 26
garment softshell|-113 -29 -62 208 -55 -51
garment sunhat|-17 -20 -144 -81 71 37
garment thermal|-6 -22 120 -34 27 -37
garment underwear|-44 -36 0 -31 -14 -40
garment vest|-54 -74 -18 -58 -52 -48
garment wellies|238 -62 -45 -38 -43 -51
garment windshell|6 -62 11 145 -90 -20
garment zipoff|-20 -47 -80 -62 34 78
gender boys|-31 9 -7 -54 -61 -40
gender girls|-43 -1 1 -49 -54 -51
gender kids|-32 -8 -36 -80 -27 -37
gender men|-12 -30 -13 -30 -37 -27
gender unisex|-102 -34 40 100 -62 -58
gender women|-7 -20 -14 -20 -30 -32
implies cold|-26 10 107 -14 -33 -33
implies heat|-24 -20 0 30 18 117
implies maybe cold|-41 -32 45 -7 -45 -33
implies maybe heat|3 -31 -12 -47 -10 -23
implies maybe rain|-13 28 34 9 -35 -62
implies maybe snow|-5 77 -60 -7 -44 -28
implies maybe sun|90 -50 -116 34 33 12
implies maybe wind|44 2 -6 55 -30 -5
implies rain|148 -50 -8 42 -46 -5
implies snow|-21 235 77 -40 4 -24
implies sun|-67 -30 1 -43 89 2
implies wind|20 -73 -9 151 -12 -22
month 1|-45 -31 73 -55 -36 -21
month 10|174 -94 218 -19 13 31
month 11|51 -109 211 -52 -60 -49
month 12|33 78 163 104 -25 -65
month 2|-7 -21 157 -45 -18 -77
month 3|-30 106 -50 28 -69 -66
month 4|137 -116 71 11 -87 1
month 5|85 -98 -140 -114 -72 -78
month 6|10 -100 -62 -25 -117 -103
month 7|80 -54 65 -27 49 43
month 8|-65 -71 -140 -24 27 48
month 9|127 -85 174 9 -62 1
no activity|-59 -64 -35 -57 -61 -61
no place or month|-78 -78 -69 -84 -81 -84
no product|-33 -55 -32 -28 -62 -74
not attribute ankle_support|117 -88 -82 -64 -79 -69
not attribute breathable|72 -77 5 -96 -60 -56
not attribute bulky|-17 -56 -25 -9 -18 -48
not attribute cotton|-36 -58 -21 -73 -78 -75
not attribute down|-32 -24 12 -13 -36 -31
not attribute fur|-79 54 51 23 -30 -26
not attribute gore_tex|-81 -52 -30 -41 -33 -7
not attribute heavy|-3 -11 -46 -17 -95 -58
not attribute hood|-38 -39 -49 -42 -30 -52
not attribute insulated|55 -33 -44 -18 -82 -44
not attribute itchy|-55 -10 2 -77 -70 -9
not attribute leather|16 3 -37 22 -20 -37
not attribute light|84 -6 -63 83 67 -25
not attribute logo|-74 -58 -19 -21 -56 -60
not attribute noisy|-3 -55 -67 -47 -77 -54
not attribute outdoorsy_look|-66 -127 -118 -44 -72 -59
not attribute pfc|84 10 6 0 -58 -55
not attribute pockets|-71 -46 -77 -91 -71 -64
not attribute powder_skirt|32 37 91 -41 -63 -30
not attribute reflective|28 0 -55 60 -66 -62
not attribute stylish|-110 -52 9 -64 -82 -66
not attribute synthetic|-14 -58 5 -66 -50 6
not attribute tight|25 -48 -75 -50 -46 -41
not attribute too_warm|-42 -17 -48 36 -4 -5
not attribute touchscreen|-74 -76 50 -113 -44 -51
not attribute waterproof|-23 -23 -28 -64 -1 -3
not attribute windproof|86 1 108 -70 -62 -53
not attribute wool|-24 -65 -66 -21 -18 -21
not attribute zip_off|-91 -72 3 -108 9 5
not color beige|-69 -76 12 -71 -66 -52
not color black|-83 -33 -57 -74 -4 -24
not color blue|-36 -27 27 -102 0 -12
not color bright|-63 -52 -2 -47 -59 -87
not color brown|-68 -52 -117 -67 -61 -75
not color camo|-38 -59 -82 -86 -48 37
not color green|-94 -76 -59 -85 -56 -57
not color grey|-56 -35 -81 -60 -62 -52
not color orange|-8 -45 -34 -45 -54 -50
not color pink|-45 -3 -13 -48 -5 -54
not color purple|-5 -1 14 24 -49 -41
not color red|29 -18 -17 -3 15 -88
not color white|-51 -22 -12 -81 -87 -85
not color yellow|20 -30 -91 -97 -40 -38
not weather cold|59 18 0 99 102 15
not weather rain|0 -78 3 -9 -17 -43
not weather wind|-106 -30 -53 0 -47 -60
product backpack|-100 -111 -170 -140 -80 -79
product baselayer|-41 -9 66 -45 -13 -38
product fleece|-95 -86 -56 -32 -68 -54
product gloves|-50 11 20 -29 -57 -29
product hat|-79 -70 25 -51 65 10
product jacket|5 -39 -23 11 -62 -56
product outfit|-14 -30 5 -14 -22 -64
product pants|-57 -29 -19 -48 -49 -48
product shirt|-89 -49 -91 -80 47 66
product shoes|-71 -31 -62 -107 -50 -66
product shorts|-74 -43 -47 -57 20 10
product sleeping_bag|-92 -89 3 -135 -137 -111
product socks|-110 -79 -57 -101 -81 -68
product suit|33 40 98 -20 -53 -53
product tent|-7 -70 -91 -11 -129 -86
product tshirt|-100 -88 -78 -104 -30 -35
product vest|-65 -61 -10 -71 -52 -50
season autumn|64 -101 24 -76 -52 -40
season spring|-9 29 -153 -38 36 -63
season summer|-1 -37 -55 9 50 148
season winter|4 -36 147 -26 -33 -29
setting dark|-28 -58 62 -23 7 -37
setting daylong|61 -15 -9 61 -19 -65
setting hut|-50 46 26 -35 -80 -78
then any|-2 11 20 14 -7 -7
then cold|-17 32 43 22 -18 -10
then day 0|5 -5 17 6 -3 -5
then day 10|15 -15 5 0 4 -3
then day 14|-9 -11 -27 1 5 -2
then day 18|-7 -8 -35 -13 26 -1
then day 21|-2 7 -3 11 13 18
then day 24|-34 -9 -5 -64 -5 86
then day 27|-16 -21 26 -8 -37 46
then day 30|17 -15 -40 -30 30 45
then day 33|69 -9 2 -46 -12 -13
then day 6|14 -7 9 1 -3 -3
then heat|-30 -21 12 -7 12 58
then high 1200|6 40 49 -7 45 16
then high 1800|-65 61 16 21 57 -58
then high 2500|-19 -96 81 -3 33 -52
then high 3500|-52 -27 87 47 -3 -41
then high 600|10 11 2 -75 14 13
then mean -8|1 2 18 2 -4 -6
then mean 0|15 -6 16 -5 2 -4
then mean 11|13 -17 -39 15 22 5
then mean 14|6 -1 -18 -19 25 -11
then mean 17|-36 -3 -44 -63 22 22
then mean 20|-36 -18 -5 -47 9 79
then mean 23|-20 -16 -27 -14 38 87
then mean 26|40 -14 18 6 -14 43
then mean 5|25 -15 9 18 3 -1
then mean 8|15 -21 0 -6 7 -5
then night -15|0 5 19 0 -5 -6
then night -3|14 -10 15 -3 4 -4
then night -8|3 -11 17 -6 -1 -5
then night 0|31 -16 20 12 -1 -6
then night 12|4 -13 -66 -25 51 18
then night 16|-17 -12 -29 -27 29 49
then night 20|21 -13 -17 0 -48 108
then night 3|39 -22 7 16 13 -2
then night 6|21 -12 1 30 7 -8
then night 9|31 -4 -46 14 14 19
then rain|34 -11 -11 -2 -25 -13
then snow|-90 73 5 27 -22 -22
then sun|-30 17 16 -12 17 -4
then sun 10|-17 -17 -47 33 110 97
then sun 11|-67 -34 -62 -11 -19 71
then sun 3|-12 12 8 0 -4 -6
then sun 5|-34 8 4 -14 2 -7
then sun 6|-12 4 -14 -11 23 -11
then sun 7|-33 16 9 16 31 -8
then sun 8|-48 9 -33 -8 -21 18
then sun 9|-5 -24 25 -19 64 81
then wet 0.1|12 1 11 -5 -3 -5
then wet 0.17|30 5 -2 10 -7 -11
then wet 0.25|34 -9 -3 4 -27 -14
then wet 0.33|35 6 9 20 -9 -18
then wet 0.4|69 -45 -32 1 -8 2
then wet 0.5|40 11 36 -37 -48 19
then wet 0.6|13 -96 26 -10 -87 34
then white 0.03|-15 57 46 12 -7 -14
then white 0.1|-51 69 33 -15 -27 -23
then white 0.2|-82 18 42 51 -8 -21
then white 0.3|2 87 39 -62 -27 -16
then wind|28 -1 6 18 -18 -6
then wind 3|-5 -3 6 12 20 5
then wind 4|15 0 11 40 3 8
then wind 5|46 -3 12 67 1 -9
then wind 6|50 -34 -9 50 -40 -24
then wind 7|78 30 38 114 -32 -8
thinkable cold|-25 12 102 -21 -36 -32
thinkable heat|-24 -28 -46 -26 37 40
thinkable rain|24 -25 5 -6 -26 -26
thinkable snow|-54 133 125 -2 -30 -38
thinkable sun|-12 -2 -10 -6 47 22
thinkable wind|11 9 14 76 -8 -18
weather cold|-45 -2 0 -8 -36 -43
weather heat|10 -30 -60 -36 62 0
weather rain|0 -57 -74 -35 -55 -49
weather snow|-82 0 108 -18 -20 -31
weather sun|-72 -43 -97 -29 0 12
weather wind|-38 -31 -36 0 -30 -30
`;
