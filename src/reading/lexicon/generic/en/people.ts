import type { WordList } from "../../word-list.ts";

/** Who will wear it, and the words that tell wearers from bystanders. */
export const people: WordList = {
  "gender:women": `
    for him and <her>, for <her> and him, his and <hers>,
    feminine cut, feminine fit, feminine shape, four girls going, we are girls, all girls, us girls,
    women, womens, womans, woman, ladies, lady, ladys, female, females, womenswear, womenfolk, gal, gals, ladies fit, womens fit, womens cut, pregnant, pregnancy, maternity, widow, grandmother of, girly fit, im a mum, im a mom, mother of, as a mum, as a mom, im a girl, middle aged woman, lass, wimmin, womens size, wmns
  `,
  "gender:men": `
    for <him> and her, for her and <him>, <his> and hers,
    men, mens, man, gents, gent, gentleman, gentlemen, gentlemans, male, males, menswear, guys jacket, =guy, bloke, blokes, dude, fella, lad, lads, mens fit, mens cut, guys, im a dad, as a dad, chap, widower, mens size
  `,
  "gender:unisex": `unisex, gender neutral, non binary, nonbinary, any gender, either gender, genderless, for him or her, all genders`,
  "gender:girls": `girl, girls, girly, schoolgirl, lassie, little lady`,
  "gender:boys": `boy, boys, schoolboy, laddie, little man`,
  "gender:kids": `ankle biter, ankle biters, rugrats, rug rats, little monsters, tiny human, tiny humans, kid, kids, kiddo, kiddos, kiddies, child, children, childrens, childs, toddler, toddlers, baby, babies, infant, infants, teen, teens, teenager, teenagers, youth, youths, tween, tweens, little one, little ones, bairn, bairns, wean, weans, preschooler, preschoolers, schoolkid, schoolkids, grandkid, grandkids, grandchild, grandchildren, nipper, nippers, sprog, sprogs, rugrat, rugrats, juniors, =junior, newborn, twins, youngster, youngsters, our youngest, my youngest, my eldest, godchild, triplets, tot, tots, minis`,
  "person:women": `
    wife, wifes, wifey, the missus, missus, girlfriend, girlfriends, gf, mum, mums, mom, moms, mam, mams, mommy, mummy, momma, mother, mothers,  mother in law, mil, stepmum, stepmom, stepmother, gran, grans, granny, grandma, grandmas, grandmother, grandmothers, nan, nans, nana, nanny, oma, aunt, auntie, aunty, sister, sisters, sis, sister in law, female friend, fiancee, bride, her indoors, daughter in law, great aunt, old lady, godmother, grandmum, nanna, mama, lady friend, my ma, our ma, yer ma, me mam, me ma, me mum, my mam, our mam, dear wife, dw, the mrs,  my missus, gfs, girlf, my nan, me nan, my gran, ma gran, ma wife, stepdaughter in law, other half she, partner she, my partner she, she who must be obeyed,    `,
  "person:men": `
    husband, husbands, hubby, hubbys, hubs, boyfriend, boyfriends, bf, dad, dads, daddy, da, pa, father, fathers, father in law, fil, stepdad, stepfather, grandad, grandads, granddad, grandpa, grandpas, grandfather, grandfathers, gramps, pops, pop pop, uncle, uncles, brother, brothers, bro, brother in law, fiance, groom, old man, my fella, my bloke, my man, my guy, the mister, my mister, male friend, papa, son in law, great uncle, godfather, husbend, hubbie, hubster, oldman, auld man, ma dad, my da, our dad, ma man, the auld fella, auld fella, pal of mine, bloke of mine,  flatmate he, other half he, dear husband, dh, bfs, boyf, fiancée he, partner he, my partner he, stepson in law, bro in law, father of mine, `,
  "person:girls": `daughter, daughters, granddaughter, granddaughters, grand daughter, niece, nieces, stepdaughter, stepdaughters, little sister, little sisters, kid sister, little girl, little girls, goddaughter, baby girl, younger sister, grandaughter, my lass, wee lass, wee girl, lil sis, little missy, my oldest girl, my youngest girl, baby sister, her 14th, her 13th, her 12th, her 11th, her 10th, her 9th, her 8th`,
  "person:boys": `son, sons, sonny, grandson, grandsons, grand son, nephew, nephews, stepson, stepsons, little brother, little brothers, kid brother, little boy, little boys, godson, baby boy, younger brother, little lad, wee lad, wee boy, my lad, our lad, ma lad, wee fella, wee man, wee wan he,  lil bro, little dude, mini me he, little fella, my oldest boy, my youngest boy,   his 14th, his 13th, his 12th, his 11th, his 10th, his 9th, his 8th,   `,
  "role:beside": `watching, watch, watching my, watch my, cheering on, cheer on, with, from, by, like, than, at, beside, alongside, without, meeting, visiting, near, borrowed, pushing, thanks to, behind, unlike, married, watch, watching, watchin, to watch, cheering on, supporting, visit, see, picking up, dropping off, chasing after, running after, play with, playing with, walk with, borrowed from, hand me down from, looking after, minding, grew up with, shared with`,
  "role:speaks": `says, said, thinks, told, tells, recommends, recommended, reckons, insists, swears by, bought me, gave me, gave it, laughs, complains, laughed, suggested, keeps telling, drives, proposed, is paying, pays, keeps saying, bought one, has one, has the same, lent me`,
  "role:self": `im, i am, as, me, im just, being, am`,
};
