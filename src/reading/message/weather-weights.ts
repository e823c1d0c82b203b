/** Learned by bench/weather.mjs; the first line is what the weights are divided by. */
export const weatherWeights = `
100
activity camping|-49 -93 -52 -66 -112 -76
activity city|-15 -56 -39 -39 -71 -68
activity climbing|-65 -8 -91 -105 -31 -79
activity cycling|-13 -88 -91 -49 -77 -99
activity dog_walk|-40 -65 -81 -43 -80 -71
activity festival|-14 -94 -113 -131 -7 4
activity fishing|-23 -100 -72 1 -91 -60
activity hiking|-30 -76 -95 -48 -44 -49
activity mountaineering|37 16 -17 111 1 -39
activity other_sport|12 -87 -38 -38 -58 -67
activity running|-50 -103 -65 -42 -80 -34
activity ski_touring|-138 265 188 10 -8 -44
activity skiing|-102 219 165 -113 -76 -62
activity travel|-48 -17 -5 -10 -70 -39
activity trekking|34 -40 -59 -4 -51 -19
activity water|-20 -106 -44 -11 -1 -76
activity wildlife|11 -53 28 -11 -27 -35
activity work|-28 -26 7 -13 -38 -59
always|-51 -56 -43 -58 -63 -60
attribute ankle_support|-51 -86 -94 -26 -13 -33
attribute breathable|-22 3 -33 -20 -22 -4
attribute cotton|-11 -14 4 -22 19 42
attribute down|-60 19 126 29 -46 -39
attribute durable|-9 -55 -13 -75 -39 -65
attribute fleece|57 -56 32 -35 -23 -15
attribute full_zip|125 -30 -3 -13 -28 -111
attribute gore_tex|141 79 -66 -78 -79 -55
attribute helmet_compatible|45 4 -18 47 -49 -32
attribute hood|-17 -28 -23 9 -33 -26
attribute insect_protection|42 -67 -63 -65 -63 -26
attribute insulated|-21 2 0 2 -35 -36
attribute laptop|-59 -49 -44 -38 -55 -54
attribute light|-11 -52 -37 -33 6 -4
attribute long_cut|-26 -26 -41 -21 -48 -39
attribute long_sleeve|-9 -47 -50 -31 -34 -20
attribute low_bulk|-53 -48 12 13 -55 -27
attribute machine_washable|-24 -37 -24 -23 -55 -54
attribute made_in_europe|12 -9 -53 20 -50 -42
attribute natural_fibre|-24 -20 15 -119 -31 -105
attribute odor_resistant|-62 -96 -121 -135 -47 -10
attribute pack_compatible|-83 -98 -132 28 32 -70
attribute packable|-18 -31 5 -24 -110 -85
attribute pit_zips|169 15 -69 55 13 -30
attribute plain|-52 -83 -63 -62 -56 -40
attribute pockets|1 -35 -37 -44 -66 -41
attribute powder_skirt|-98 33 68 -72 -35 -26
attribute pullover|2 -22 -108 6 -52 -61
attribute quick_dry|45 -31 -24 -99 14 -25
attribute quiet|-76 -14 -48 -29 -36 -51
attribute recycled|-20 -7 21 18 -72 -53
attribute reflective|-3 -60 1 -52 -48 -51
attribute soft|-72 4 9 -86 -70 -71
attribute stretch|-87 -80 -76 -26 -2 -20
attribute stylish|-81 -20 -52 -66 -6 3
attribute sustainable|-26 -74 -100 -57 -58 -59
attribute synthetic_fill|-11 -65 85 -79 -57 -37
attribute three_in_one|42 -64 -113 -75 -52 -48
attribute touchscreen|20 -37 17 -6 -41 -50
attribute two_way_zip|-88 -21 40 -28 -57 -50
attribute uv_protection|-82 -15 -43 -5 0 68
attribute vegan|-78 -12 -47 -28 -84 -60
attribute water_repellent|0 -65 -19 -83 -56 -50
attribute waterproof|0 13 28 -37 -27 -41
attribute windproof|-15 -37 18 0 14 -52
attribute wool|-41 -57 -9 -39 -29 -67
attribute zip_off|-39 -56 -98 -76 -16 -13
color beige|-76 -57 -49 -69 10 -17
color black|-83 -47 -28 -54 -55 -57
color blue|7 -44 -8 -17 -57 -56
color bright|-35 -37 -6 9 -49 -48
color brown|24 -63 -68 -86 -64 -59
color camo|36 -65 -11 -106 11 -59
color green|-28 -59 -42 -42 -68 -65
color grey|17 -59 -20 -19 -67 -56
color orange|-11 27 50 -27 -65 -51
color pink|-29 28 -22 -69 -47 -49
color purple|75 -4 21 55 -45 -46
color red|55 -4 -20 16 -66 -55
color white|-47 -42 -36 -29 -31 -68
color yellow|-44 -53 -67 -43 -46 -44
ever any|-5 2 2 0 -6 -3
ever cold|-11 18 -27 19 -21 -32
ever day 0|-2 -2 -2 -5 -5 -3
ever day 10|22 -25 -20 0 0 1
ever day 14|-37 -16 13 -25 0 27
ever day 18|0 -29 44 -6 37 38
ever day 21|13 -27 -69 -1 -11 13
ever day 24|-24 -2 -22 -26 45 73
ever day 27|32 19 -2 -27 2 44
ever day 30|-7 -23 -33 -27 56 54
ever day 6|2 -9 1 6 -5 -2
ever heat|5 5 -8 -51 5 48
ever high 1200|14 -62 -16 -5 43 26
ever high 1800|-18 -127 27 -40 -29 -24
ever high 2500|76 -69 70 -157 102 -90
ever high 600|-91 -48 -33 -69 23 13
ever mean -8|-4 1 0 -2 -6 -3
ever mean 0|-1 -2 1 -12 -5 -2
ever mean 11|-24 3 14 -4 -4 44
ever mean 14|-24 -29 13 -6 5 45
ever mean 17|44 -18 -45 -11 -16 18
ever mean 20|-22 1 -22 -22 30 73
ever mean 23|36 24 6 -4 -31 31
ever mean 26|12 -26 -21 -30 -16 29
ever mean 5|25 -21 7 4 -3 0
ever mean 8|-14 -37 -13 -18 11 6
ever night -15|-5 2 2 0 -6 -3
ever night -3|2 -9 1 6 -5 -2
ever night -8|-4 1 0 -2 -6 -3
ever night 0|12 -15 2 9 -3 0
ever night 12|66 -16 3 -2 -3 -22
ever night 16|30 16 -15 22 -47 101
ever night 20|53 -29 -20 -38 -16 41
ever night 3|6 -33 -14 -22 8 3
ever night 6|33 -25 -11 5 -2 20
ever night 9|-32 -31 11 -43 8 42
ever rain|28 -7 -8 -15 -18 -8
ever snow|-137 75 -77 -73 -34 -14
ever sun|-68 40 28 18 -21 -13
ever sun 10|-87 -21 -65 79 76 18
ever sun 3|-3 -1 0 -2 -6 -3
ever sun 5|-34 12 -37 -1 14 -6
ever sun 6|21 76 25 42 15 -1
ever sun 7|-57 57 -17 44 30 23
ever sun 8|-53 -66 -2 -29 16 -10
ever sun 9|-72 -21 -61 55 113 54
ever wet 0.1|0 2 3 -15 -8 -4
ever wet 0.17|5 8 -2 4 -20 -21
ever wet 0.25|12 6 3 -26 -20 -6
ever wet 0.33|56 -38 -15 -35 -22 -6
ever wet 0.4|73 -43 12 27 -55 5
ever wet 0.5|-49 -56 13 -36 -22 -13
ever white 0.03|-21 24 12 21 -10 -6
ever white 0.1|-26 86 26 -13 -44 -29
ever wind|46 -41 -9 59 -12 -19
ever wind 3|-6 -4 -24 3 3 -27
ever wind 4|42 12 5 31 -5 -39
ever wind 5|41 20 42 75 -9 -2
ever wind 6|-2 -19 -30 33 -4 -7
ever wind 7|104 -28 -119 151 -34 -12
fit loose|-15 -52 -69 22 -10 -28
fit plus|23 -58 -66 18 -63 -83
fit slim|-66 -48 6 -15 0 16
fit tall|-134 -3 -42 -87 -42 -24
fit wide|-46 -99 -46 -117 -33 -75
garment coat|-20 -1 80 21 -25 -47
garment handwear|-51 26 33 -32 -31 -32
garment hardshell|106 -7 40 29 -67 -28
garment longshirt|29 -45 -36 -14 -14 21
garment overtrousers|66 -47 -26 -3 -56 -47
garment parka|-58 -4 54 -5 -37 -27
garment poncho|-56 -45 -104 -160 -3 -44
garment puffer|-95 -78 158 -52 -9 -35
garment shorts|-50 -34 -25 -6 33 30
garment softshell|-129 -17 -51 236 -54 -50
garment sunhat|1 -12 -145 -90 0 16
garment thermal|-7 -54 122 -34 29 -35
garment underwear|-34 -46 -11 -31 -3 -61
garment vest|-54 -71 -19 -62 -52 -49
garment wellies|232 -61 -45 -27 -43 -51
garment windshell|28 -76 15 121 -91 -5
garment zipoff|1 -46 -68 -67 62 77
gender boys|-26 -2 -9 -60 -66 -33
gender girls|-56 14 -17 -38 -56 -58
gender kids|-39 3 -45 -79 -10 -22
gender men|8 -38 -12 -24 -42 -56
gender unisex|-124 -84 -31 94 -87 -75
gender women|2 -19 -4 -20 -34 -26
implies cold|-32 3 133 -9 -27 -29
implies heat|-38 -4 -53 17 -3 168
implies maybe cold|-45 -45 49 9 -51 -38
implies maybe heat|-8 -26 -11 -46 16 -13
implies maybe rain|4 48 44 13 -27 -73
implies maybe snow|-15 86 -106 -37 -45 -27
implies maybe sun|54 -31 -137 33 50 4
implies maybe wind|50 -4 18 62 -28 -3
implies rain|134 -47 2 47 -44 -10
implies snow|-31 260 88 -36 20 -28
implies sun|-57 -28 -30 -60 155 46
implies wind|-19 -31 61 225 -12 -13
month 1|-35 -44 79 -61 -31 -32
month 11|5 -121 210 -68 -66 -52
month 12|13 107 112 107 -6 -65
month 3|-23 136 -57 55 -65 -67
month 4|130 -116 86 -5 -85 -10
month 5|118 -106 -135 -129 -72 -79
month 6|6 -102 -135 -12 -128 -113
month 7|83 -61 74 -104 50 -11
month 8|-122 -73 -100 -97 -1 13
month 9|152 -87 182 37 -56 -67
no activity|-58 -66 -41 -62 -57 -60
no place or month|-81 -84 -73 -85 -83 -83
no product|-37 -58 -31 -36 -63 -68
not attribute breathable|93 -91 -7 -103 -54 -51
not attribute bulky|-27 -59 -13 -52 -58 -56
not attribute cotton|-62 -86 -65 -80 -69 -61
not attribute down|-20 -34 -4 -29 -42 -34
not attribute fur|-90 50 57 3 -29 -31
not attribute gore_tex|-55 -49 -77 -61 -8 13
not attribute heavy|26 36 -58 -65 -128 -85
not attribute hood|-29 -57 -35 -26 -22 -57
not attribute insulated|69 -31 -49 26 -81 -16
not attribute itchy|-65 -23 9 -76 -69 -3
not attribute leather|-26 25 -37 35 -38 -43
not attribute light|131 1 -75 106 57 -58
not attribute logo|-68 -61 -65 -32 -64 -57
not attribute noisy|-31 -67 -63 -24 -84 -65
not attribute outdoorsy_look|-68 -137 -96 -56 -80 -58
not attribute pfc|133 -15 -29 38 -63 -52
not attribute pockets|-82 -40 -77 -158 -68 -64
not attribute stylish|-137 -51 35 -57 -74 -67
not attribute synthetic|-41 -65 -33 -78 -29 -5
not attribute tight|37 -68 -87 -44 -34 -25
not attribute too_warm|-51 -17 -64 41 5 6
not attribute waterproof|-49 -15 -33 -101 2 -9
not attribute wool|-20 -82 -47 -3 -16 -2
not color beige|-86 -65 -7 -81 -74 -53
not color black|-75 -24 -70 -83 -4 -23
not color blue|-89 -24 41 -66 -2 -11
not color bright|-80 -54 32 -33 -51 -90
not color camo|46 -72 -128 -88 6 -4
not color green|-100 -74 -30 -78 -66 -70
not color grey|-63 -78 -84 -69 -70 -61
not color orange|-37 -72 -78 -141 -58 -54
not color pink|-35 -23 -46 -55 -16 -73
not color purple|-78 -69 14 -74 -52 -49
not color white|-41 -68 45 -56 -105 -98
not color yellow|13 -15 -116 -109 -36 -40
not weather rain|0 -85 45 -80 36 -46
product backpack|-119 -112 -174 -152 -67 -86
product baselayer|-32 -3 62 -43 -6 -51
product fleece|-116 -80 -42 -19 -59 -46
product gloves|-54 15 -3 -31 -57 -35
product hat|-70 -75 24 -40 60 12
product jacket|15 -34 -23 13 -64 -57
product outfit|-8 -34 -5 -20 -47 -76
product pants|-63 -30 -14 -48 -56 -40
product shirt|-89 -48 -93 -64 54 69
product shoes|-64 -37 -68 -102 -53 -64
product shorts|-57 -42 -36 -51 19 21
product sleeping_bag|-78 -93 -8 -126 -118 -108
product socks|-124 -69 -42 -125 -93 -65
product suit|37 37 105 -35 -60 -54
product tent|-4 -71 -96 -18 -143 -90
product tshirt|-121 -72 -93 -105 -29 -48
product vest|-72 -62 -1 -78 -44 -46
season autumn|89 -72 42 -74 -55 -46
season spring|43 0 -91 23 24 -85
season summer|-1 -43 -17 11 66 154
season winter|11 -47 151 -28 -33 -28
setting dark|3 -32 33 -37 -18 -29
setting daylong|14 2 -8 72 -1 -31
setting hut|-68 43 19 -122 -85 -75
then any|1 14 19 20 -10 -7
then cold|-12 37 43 22 -11 -9
then day 0|8 -3 17 10 -7 -5
then day 10|17 -16 5 8 6 1
then day 14|-10 -7 -28 -3 5 -1
then day 18|-14 -5 -28 -9 16 4
then day 21|25 6 -11 42 28 11
then day 24|-58 -2 0 -82 -6 85
then day 27|-30 -19 40 -6 -60 42
then day 30|23 -13 -31 -40 22 47
then day 33|47 -8 16 -62 38 -32
then day 6|14 -11 9 5 -4 -3
then heat|-50 -21 16 -9 8 54
then high 1200|13 52 27 -4 53 19
then high 1800|-63 59 2 29 62 -59
then high 2500|-63 -65 88 -1 22 -38
then high 3500|-30 -41 53 47 -19 -12
then high 600|24 16 14 -73 20 19
then mean -8|4 3 18 3 -8 -6
then mean 0|17 1 17 -3 -4 -4
then mean 11|3 -17 -34 11 15 6
then mean 14|-3 -3 -14 -18 22 -4
then mean 17|-12 -8 -44 -18 43 30
then mean 20|-29 -26 13 -38 -15 51
then mean 23|-29 -13 -48 -13 31 95
then mean 26|46 -10 43 2 -37 46
then mean 5|21 -14 14 22 3 -1
then mean 8|17 -21 2 -2 4 -4
then night -15|2 7 18 -1 -8 -6
then night -3|16 -6 17 4 -1 -4
then night -8|7 -11 17 -5 -7 -5
then night 0|35 -25 22 15 0 -8
then night 12|14 -7 -61 -39 21 19
then night 16|-10 -20 -12 -4 64 50
then night 20|29 -9 -22 -17 -84 132
then night 3|46 -24 3 30 13 -3
then night 6|26 -17 -4 46 3 -6
then night 9|31 -6 -48 3 9 26
then rain|31 -6 -15 -2 -23 -14
then snow|-88 57 16 21 -29 -17
then sun|-43 24 12 -13 23 1
then sun 10|-13 -24 -51 40 113 92
then sun 11|-74 -33 -42 -31 -28 69
then sun 3|-5 9 6 -2 -7 -4
then sun 5|-38 5 -9 -15 7 -2
then sun 6|-12 9 -16 -4 24 -14
then sun 7|-35 26 20 19 26 -12
then sun 8|-67 23 -45 -5 3 27
then sun 9|9 -29 22 -24 43 66
then wet 0.1|15 -1 10 -2 -6 0
then wet 0.17|25 12 -5 10 -14 -11
then wet 0.25|25 -4 -9 2 -25 -14
then wet 0.33|21 15 0 5 1 -17
then wet 0.4|62 -49 -38 16 10 6
then wet 0.5|83 -8 32 -41 -26 16
then wet 0.6|-9 -76 25 4 -53 -11
then white 0.03|-18 64 57 20 -1 -14
then white 0.1|-41 74 31 -9 -29 -19
then white 0.2|-89 19 34 47 -24 -17
then white 0.3|6 79 40 -81 -26 -15
then wind|28 -3 9 13 -21 -12
then wind 3|-7 2 3 13 18 0
then wind 4|23 6 4 32 4 1
then wind 5|58 4 15 58 -12 -18
then wind 6|43 -30 -32 41 -45 -24
then wind 7|43 42 14 124 -64 -13
thinkable cold|-21 14 96 -17 -35 -32
thinkable heat|-22 -29 -35 -24 32 40
thinkable rain|30 -18 5 -1 -30 -25
thinkable snow|-57 128 113 -4 -34 -40
thinkable sun|-11 3 -7 -3 54 23
thinkable wind|8 18 21 82 -13 -20
weather cold|-49 -2 0 -13 -44 -44
weather heat|44 -25 -84 -7 79 0
weather rain|0 -55 -81 -40 -63 -48
weather snow|-85 0 107 -3 -17 -37
weather sun|-60 -40 -106 -9 0 8
weather wind|-40 -35 -44 0 -36 -38
`;
