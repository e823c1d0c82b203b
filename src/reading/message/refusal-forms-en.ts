import type { RefusalForms } from "./refused-among.ts";

/** Words between "those" and what is wrong with them: nothing that begins anew. */
const within = "(?:(?!(?:with|but|for|just|only|in|that|which|who|i|we|it) )[^ ,]+ ){0,4}?";

/** Up to so many words of the same clause. */
const some = (most: number): string => String.raw`(?:[^ ,#]+ ){0,${most}}?`;

/** A word that turns a refusal around, soon behind the thing. */
const undenied = String.raw`(?!(?:[^ ,]+ ){0,4}(?:not|never|no longer|nor|isnt|arent)\b)`;

const bad =
  "out|useless|pointless|rubbish|horrible|horrid|awful|dreadful|ghastly|gross|vile|hideous|ugly|grim|cruel|evil|history|nope|naff|boring|babyish|girly|past it|dead to me|off the list|off the menu|off the table|where i draw the line|(?:strictly |completely )?forbidden|vetoed|ruled out|outlawed|crossed off|mad|madness|daft|unwise|asking for trouble|a step too far|an eyesore|a crime|a turn off|a hard no|a red flag|a deal ?breaker|my pet hate|a pet hate|a bugbear|a mistake|off ?putting|offputting|annoying|dumb|overrated|ridiculous|the worst|the devil|a pain|a nuisance|a menace|a disaster|a no|no good|no use|banned|uncomfortable|unbearable|claustrophobic|itchy|stuffy|suffocating|clammy|sweaty|fussy|silly|for (?:grandads|grannies|grans|losers|babies|girls|boys|kids|old \\w+)";

const annoys =
  "itches|itch|clashes|clash|shrinks|shrink|flattens|flatten|pills|pill|bobbles|scares|scare|scratches|leaks|leak|shed|stink|rot|clumps|sheds|stinks|rots|kills|pricks|prickles|chafes|irritates|bothers|annoys|sucks|bugs";

const harm =
  "itch|itching|itchy|scratch|scratching|sneeze|sneezing|cry|crying|mad|nuts|sweat|sweating|sweaty|wheeze|wheezing|gag|shudder|cringe|scream|crazy|hives|rash|spots|grief|sick|miserable|claustrophobic|bonkers|batty|old|ill|pale|washed|feral|up the wall|round the bend|out in|the creeps|the ick";

/** "A jacket", "one": what the thing would be on. */
const carrier =
  "(?:@|one|any|a|an|the|it|them|anything|buy|buying|take|want|wear|have|leave|go|going|out|get|do|look|at|me|show|consider|bother|with)";

export const refusalFormsEn: RefusalForms = {
  excluded: [
    // "Cotton's out", "not one of those loud orange jobs", "neither of them will wear a hood".
    /(?:^|, )(?:[^ ,]+ )?# (?:is |are |s )?(?:all |both |right |strictly )?(?:out|banned|useless|rubbish|no good|a no|a no no)(?: (?:obviously|then|too|sorry|definitely|of course|please|btw|lol|though|for me))?(?: ,|$)/,
    RegExp(
      `(?:not|no|none of|nothing like|hate|without) (?:one of |another of |another one of |any of )?(?:those|these|them|yer) ${within}#`,
    ),
    /(?:^|[ ,])(?:neither|none|nobody|noone|no one|not one) (?:[^ ]+ ){0,10}?(?:will|would|wants?|likes?|wears?|wear|want|like|tolerates?|stands?) (?:[^ ,]+ ){0,3}?#/,
    /(?:^|[ ,])if (?:i|we|she|he) (?:wanted|fancied|needed|meant) (?:[^ ]+ ){1,10}?(?:id|wed|hed|shed|i would|i could|i might) (?:just |simply )?(?:buy|get|take|wear|have|pick|choose|go for|order) (?:[^ ,]+ ){0,2}?#/,
    // "Wool, leather and down are all out", "green is for grandads".
    RegExp(
      `# (?:@ )?(?:is|are|was|were|looks|look|ll be|s) ${undenied}${some(3)}(?:${bad})(?: |$)`,
    ),
    RegExp(
      `(?:think|thinks|find|finds|reckon|reckons) ${some(2)}# ${undenied}${some(2)}(?:${bad})(?: |$)`,
    ),
    // "White would be mad", "hood = annoying", "orange has been vetoed".
    RegExp(
      `# (?:would|d|will|ll) (?:just |only |really )?be ${undenied}${some(2)}(?:${bad})(?: |$)`,
    ),
    RegExp(`(?:^|, )(?:the |a |any )?# (?:, )?(?:${bad})(?: ,|$)`),
    /# (?:has|have|had|is|was|got) (?:just |already )?(?:been )?(?:vetoed|ruled out|banned|outlawed|forbidden|barred|crossed off|struck off)(?: |$)/,
    /(?:forbids?|forbidden|forbade|bans|banned|vetoed|vetoes|veto on|wont allow|doesnt allow|wont let (?:me|us|him|her)|disapproves of|frowns on|frowns upon) (?:[^ ,]+ ){0,3}?#/,
    // "Pink isn't my thing", "wool doesn't agree with me".
    /# (?:isnt|arent|aint|is not|are not|s not|was never|is never|were never) (?:really |exactly |quite |ever )?(?:my|his|her|our|their) (?:thing|things|colou?r|style|bag|cup|jam|friend|friends|scene|vibe|taste|idea|favou?rite)(?: |$)/,
    /# (?:isnt|arent|aint|is not|are not|s not) (?:really |exactly |quite )?for (?:me|him|her|us|them)(?: |$)/,
    /# (?:doesnt|dont|does not|do not|didnt|never) (?:really |quite |exactly )?(?:suits?|agreed? with|works? for|sits? well|does? it for|appeals? to|flatters?|likes? (?:me|my)|sits? right)(?: |$)/,
    /(?:not|hardly|never|isnt|arent) (?:really |exactly |much of |been )?an? (?:big |huge |great |massive )?# (?:person|fan|man|woman|guy|girl|lover|type|wearer|bloke)(?: |$)/,
    /(?:not|never) (?:really )?(?:one|a one) for (?:a |the |any )?#/,
    /# (?:is|are) (?:so |really |just |totally |definitely |very much )?(?:not|never) (?:really )?(?:my|his|her|our|their) (?:thing|things|colou?r|style|bag|cup|jam|friend|friends|scene|vibe|taste|idea|favou?rite)(?: |$)/,
    /not (?:at all |all that |really |that |too |very |particularly |hugely |overly )*(?:keen|mad|hot|wild|big|sold|gone) (?:on|about) (?:[^ ,]+ ){0,2}?#/,
    /(?:hard|firm|big|absolute|definite|flat|strong) no (?:on|to|for) (?:[^ ,]+ ){0,2}?#/,
    /draw the line at (?:[^ ,]+ ){0,2}?#/,
    /unless (?:its|it is|theyre|they are) (?:[^ ,]+ ){0,2}?# , (?:im|i am|were|we are) (?:open|easy|happy|flexible|not|game|in|up)(?: |$)/,
    /in # (?:i|he|she|they|we) (?:look|looks|looked|feel|feels) (?:like|ill|washed|pale|fat|old|ridiculous|daft|silly|huge|dead|sick)(?: |$)/,
    /(?:regret|regretted|regretting) (?:going for|buying|choosing|getting|taking|having) (?:[^ ,]+ ){0,3}?#/,
    /(?:dont|do not) (?:you )?(?:dare|even think|even|try|bother showing|bother offering) (?:[^ ,]+ ){0,5}?#/,
    /(?:oppose|opposing|advise against|advised against|advises against|warned against|told me to avoid|told me to stay off) (?:wearing |using |buying )?(?:[^ ,]+ )?#/,
    /(?:save|keep) (?:the |your |that )?(?:[^ ,]+ ){0,2}?# (?:[^ ,]+ ){0,2}?for (?:somebody|someone|others|other people|those)(?: |$)/,
    // "Hoods he finds daft", "wool pills and I'm over it", "white and me is asking for trouble".
    RegExp(
      `# (?:i|he|she|we|they) (?:find|finds|think|thinks|reckon|consider|considers) ${undenied}${some(2)}(?:${bad})(?: |$)`,
    ),
    /# (?:[^ ,]+ ){0,3}?(?:and|so) (?:im|i am|hes|shes|were) (?:over|done with|sick of|through with|fed up with) (?:it|them|that)(?: |$)/,
    /# and (?:me|i|my [^ ,]+) (?:[^ ,]+ ){0,5}?(?:asking for trouble|disaster|bad idea|trouble|bad combination|bad mix)(?: |$)/,
    /(?:binned|ditched|chucked|chucked out|thrown out|threw out|donated|given away|cleared out|rid of) (?:everything|anything|all|all my|all the|every) (?:[^ ,]+ )?#/,
    // "Any colour save navy", "no more sweaty cotton", "why is everything pink".
    /any (?:[^ ,]+ ){0,2}?(?:save|bar|barring|but|except) (?:for )?#/,
    /no more (?:[^ ,]+ ){0,4}?#/,
    /why (?:is|are|does|do|must) (?:everything|every|all|so many|most|it always|they always|always|nearly everything|literally everything) (?:[^ ,]+ ){0,6}?#/,
    /(?:kill|divorce|murder|disown|leave|dump) (?:me|us) if (?:[^ ,]+ ){0,6}?#/,
    RegExp(
      `# would (?:have|leave|make|drive|give) (?:me|him|her|us|them) ${some(4)}(?:~|${harm}|dripping|boiling|roasting|melting)(?: |$)`,
    ),
    /one thing (?:[^ ,]+ ){0,6}?(?:must not|mustnt|shouldnt|should not|cannot|cant|wont) (?:[^ ,]+ ){0,4}?is (?:an? )?#/,
    /(?:never|not|havent|hasnt) (?:really |quite |ever )?(?:warmed|taken|took|warm) to #/,
    // "I won't on principle wear a hood".
    /(?:wont|wouldnt|cant|couldnt|refuse to|refuses to|never|dont) (?:[^ ,]+ ){0,3}?(?:wear|touch|buy|put on|have|own|sleep in|walk in|go near) (?:(?:a|an|any|the|more|another|anything|in|with|made|of|from) ){0,3}#(?! (?:[^ ,]+ ){0,3}without)/,
    /(?:on no account|not on your life|not for all the [^ ]+ in [^ ]+|not in a million years|not in a month of sundays|under no circumstances|at no point|in no way|by no means|no way|not once|nor|neither) (?:do|does|would|will|shall|should|am|is|did|can|could) (?:i|we|he|she|it|they|you) (?:[^ ,]+ ){0,4}?#/,
    // "I sent it back because of the hood", "put off by wool".
    /(?:returned|sent|binned|ditched|donated|regretted|gave|took|hated) (?:[^ ]+ ){0,8}?(?:because of|due to|over|on account of|thanks to) (?:(?:the|its|their|all|that) ){0,2}#/,
    /(?:put|puts|putting|turned|scared|warned) (?:me |him |her |us )?off (?:by |of )?(?:the |all |any )?#/,
    /# (?:puts|put|turns|turned|scares|scared) (?:me|him|her|us|the [^ ,]+|them) off(?: |$)/,
    /(?:^|[ ,])(?:thumbs down (?:for|to|on)|hard pass on|a pass on|no thanks to|no thank you to|veto) (?:the |any |all |a )?#/,
    /# need not apply/,
    /(?:break|breaks|broke|breaking|flare|flares|flaring|come|comes) (?:out|up) (?:with|from|under|after|wearing|in) (?:[^ ,]+ )?#/,
    /(?:rather|sooner) (?:have|wear|get|take|buy|see|go) (?:[^ ,]+ ){0,4}?than (?:[^ ,]+ ){0,2}?#/,
    /(?:if|when) (?:it|they|its|theyve|it s) (?:has|have|got|comes with|come with|is|are|includes) (?:[^ ,]+ ){0,2}?# (?:[^ ,]+ ){0,5}(?:, )?(?:im|i am|were|count me|then|thats|its) (?:[^ ,]+ )?(?:not interested|out|off|gone|a no|a pass|no deal|no sale|walking)(?: |$)/,
    /had it (?:up to here )?with (?:[^ ,]+ ){0,3}?#/,
    // "Wool itches", and not "doesn't itch".
    RegExp(`# (?:${annoys}) ?(?!(?:[^ ,]+ ){0,1}(?:not|less|never|nobody)\\b)`),
    RegExp(
      `# (?:makes|make|gives|give|has|had|drives|drive|brings|bring|sets|turns|leaves|gets|sends) (?:me|him|her|them|us|my [^ ,]+|our [^ ,]+|his [^ ,]+) ${some(3)}(?:${harm})(?: |$)`,
    ),
    RegExp(
      `# , (?:which|that|and it|it) ${some(3)}(?:drove|drives|annoyed|annoys|bugged|bugs|itched|itches|kept)(?: |$)`,
    ),
    // "Cotton just sticks to me", "Gore-Tex cooks my feet", "it was the cotton that chafed".
    RegExp(
      `(?:^|, )# ${some(1)}(?:cooks|sticks to|clings|boils|chokes|strangles|soaks up|smells)(?: |$)`,
    ),
    /it (?:was|s|is) (?:always )?(?:the )?(?:an? )?# (?:that|which) /,
    // "She has declared war on pink", "red he'd refuse to wear", "she'd never put on orange".
    /(?:war on|war with) (?:all |the |an? )?#/,
    /(?:^|, )(?:an? |the )?# (?:hed|shed|id|theyd|wed) (?:rather |sooner )?(?:refuse|decline|never|not|die)(?: |$)/,
    /(?:hed|shed|id|theyd|wed) never (?:put on|wear|touch|buy|choose|pick|be seen in) (?:[^ ,]+ ){0,2}?#/,
    /# (?:is|would be) (?:[^ ,]+ )?the last thing (?:i|he|she|we|they) (?:need|needs|want|wants)(?: |$)/,
    // "Merino is loved by everyone but me".
    /# (?:[^ ,]+ ){0,4}(?:everyone|everybody) (?:but|except) (?:me|him|her|us|my [^ ,]+)(?: |$)/,
    // "The hood can stay at home", "skip the hood".
    /# (?:@ |[^ ,]+ )?(?:can|could|may) (?:stay|stay at home|stay in|go|get lost|jog on|do one|take a hike|stay away|stay on)(?: |$)/,
    /(?:^|[ ,])(?:skip|ditch|leave off|leave out|forget about|scrap|spare me|sans|keep off|cut out|do away with|rule out|(?<!say )no to) (?:the |a |an |any )?#/,
    /(?:^|[ ,])(?:lose|drop|hold|forget|bin) (?:the|that|any) #/,
    /(?:keep|stay|steer|kept|stayed) (?:[^ ,]+ ){0,3}(?:away|clear) (?:from|of) (?:[^ ,]+ )?#/,
    /keep # (?:[^ ,]+ ){0,2}(?:away|off me|out of)/,
    // "Down and I fell out", "my skin and wool don't get along".
    /# and (?:i|me|my [^ ,]+|he|she) (?:[^ ,]+ ){0,3}(?:fell out|fallen out|parted|dont|do not|never|no longer|arent|broke up|have history|wont)(?: |$)/,
    /(?:my [^ ,]+|i|me|he|she) and # (?:[^ ,]+ ){0,2}(?:dont|do not|arent|never|fell out|parted|broke up|disagree|wont)(?: |$)/,
    // "I've had it with down", "sick of black", "tired of wearing black".
    /(?:had it with|had enough of|had my fill of|fed up with|fed up of|sick of|tired of|bored of|bored with|done with|finished with|gone off|sworn off|through with|over with) (?:(?:all|the|this|that|wearing|seeing|having|always|being in|in) ){0,2}#/,
    // "He reacts badly to wool", "breaks out in hives from wool".
    /(?:reacts?|reacting) (?:[^ ,]+ ){0,2}to (?:[^ ,]+ )?#/,
    /(?:breaks?|comes?|break) out in (?:[^ ,]+ ){1,2}(?:from|with|in) (?:[^ ,]+ )?#/,
    // "Leather I won't have on my feet".
    /(?:^|, )# (?:i|he|she|we|they) (?:wont|will not|refuse to|refuses to|never|would never|cant stand|cant bear|cant abide|cant do|cant wear)(?: |$)/,
    // "I own enough black", "black is what everyone has".
    /(?:^|[ ,])(?:i|we|ive|weve|he|she) (?:(?:already|have|has|got|own|owns|really) ){0,3}(?:enough|plenty of|loads of|tons of|heaps of|too much|more than enough) #/,
    /# is what (?:everyone|everybody|all the others) (?:has|wears|owns|else)/,
    /(?:everyone|everybody) (?:has|wears|owns|else has) #/,
    /too (?:old|young|pale|big|short|fat|wide) for #/,
    // "If it comes in orange I'm out".
    /(?:if|as soon as|the moment) (?:it|its|they|theyre|theres) (?:[^ ,]+ ){0,3}?# (?:(?:in|on|of|about|anywhere) (?:it|them|there) )?(?:, )?(?:im|i am|it|then|forget|i wont|count|its|ill) (?:[^ ,]+ ){0,3}?(?:me out|out|back|no|not|off|gone|it|pass)(?: |$)/,
    // "Hood: no, pockets: yes".
    /(?:^|, )# , (?:no|nope|nah|nein|nee|noe)(?: ,|$)/,
    // "Blue over red any day".
    /over # (?:any day|every time|anytime|all day|always)(?: |$)/,
    /(?:only|one) (?:[^ ,]+ ){0,2}(?:i|he|she|they|we) (?:wont|will not|cant|refuses? to|doesnt|dont|would never) (?:[^ ,]+ ){0,2}is (?:[^ ,]+ )?#/,
    // "Hoods: hate them", "wool next to my skin, no chance", "leather is not happening".
    /(?:^|, )# (?:, )?(?:i |we |she |he )?(?:hate|hates|loathe|loathes|despise|detest|cant stand|cant bear|cant abide) (?:it|them|those|that|em)(?: |$)/,
    /# (?:(?!yes|must|is|needed|~)[^ ,]+ ){0,5}, (?:no chance|no way|no thanks|no thank you|not happening|not a chance|not likely|forget it|fat chance|not for me|not on my watch|not in a million years|over my dead body)(?: ,|$)/,
    /# (?:is|are|s) (?:just |simply |really )?(?:not|never) (?:happening|going to happen|gonna happen|coming near|coming into|allowed|an option|on the cards)/,
    /(?:^|, )# (?:no|nope|nah)(?: ,|$)/,
    // "I had a down jacket once, never again", "cotton and I are done", "she's over pink".
    /(?:had|owned|bought|tried|wore|got) (?:[^ ]+ ){0,3}?# (?:[^ ]+ ){0,6}?, (?:and )?(?:[^ ,]+ )?(?:never again|once was enough|once is enough|big mistake|what a mistake|a mistake|regretted|regret|lesson learnt|lesson learned|not again|wont again|wont do that again)/,
    /# and (?:i|me|we|he|she) (?:are|were|is) (?:[^ ,]+ )?(?:done|finished|through|history|over)(?: |$)/,
    /(?:shes|hes|theyre|im|were|she is|he is|is|are) (?:well |so |totally |long )?(?:over|past|beyond|out of) (?:the |her |his |all |all the )?#(?: |$)(?!phase i)/,
    /(?:outgrown|grown out of|gone off|moved on from|given up on|gave up on|swore off|sworn off|pass on|passing on|parted with|finished with) (?:the |her |his |all |any |a )?#/,
    /# (?:was|is) (?:so |very )?(?:last (?:year|season|winter|summer|autumn|week)|yesterday|the old me|a phase)/,
    // "Black is what I wore to every funeral, so anything but".
    /# (?:[^ ]+ ){1,12}(?:so |, )(?:please )?(?:anything but|anything else|everything but|any other)(?: |$)/,
    // "Leave the camo to the army", "they can keep their down".
    /(?:leave|leaving|ill leave) (?:the |that |all that |all the )?# (?:to|for) (?:the|those|my|others|people|someone)(?: |$)/,
    /(?:can|could|may) keep (?:their|your|the|that|its|all that) #/,
    /(?:if|when) (?:you|anyone|anybody|they|someone|somebody|one more person) (?:[^ ,]+ ){0,2}?(?:suggests?|shows?|offers?|recommends?|sells?|sends?|tries|mentions?|says?) (?:[^ ,]+ ){0,4}?# (?:again )?(?:, )?(?:again )?(?:i|ill|im|we) (?!(?:might|may|could|would) (?:buy|like|take))/,
    // "Yellow makes me look ill", and not "makes me look slim".
    /# (?:makes|make|made) (?:me|him|her|us|them) look (?!(?:[^ ,]+ )?(?:good|great|slim|slimmer|young|younger|nice|smart|lovely|better|fab|ace|taller))/,
    // "Less black, more green", "the red is too loud, the black too dull".
    /(?:^|, )(?:a bit |much |maybe |some )?less #/,
    /(?:^|, |and )(?:the |that )?# (?:one |ones |version |is |was |are |looks |seems ){0,3}(?:a bit |far |way |much |just |a little )?too (?!small|big|long|short|tight|large|expensive|wide|narrow)/,
    // "One thing it must not be is heavy", "the last thing I want is something noisy".
    /(?:^|, )(?:the )?(?:one thing|only thing|thing) (?:[^ ,]+ ){0,2}(?:mustnt|shouldnt|cant|must not|should not|can not|must never|should never|cannot) be (?:is |, )(?:too )?#/,
    /last thing (?:[^ ,]+ ){0,3}?(?:want|wants|fancy|need|needs) (?:[^ ,]+ ){0,3}?(?:is|, ) ?(?:[^ ,]+ ){0,3}?#/,
    // "First I thought I wanted a hood but on reflection I don't".
    /(?:thought|wanted|fancied|going to|considering|considered|toyed with) (?:[^ ]+ ){0,6}?# (?:[^ ]+ ){0,3}(?:but|now|, )(?: [^ ]+){0,4}? (?:dont|do not|wont|decided against|id rather not|rather not|no longer|changed my mind|not any more|not anymore)(?: want| need| fancy)?(?: it| one| that)?(?: anymore| any more| after all)?(?: ,|$)/,
    /(?:thought about|thought of|considered|looked at|was tempted by|toyed with|flirted with) (?:[^ ,]+ ){0,2}?# (?:[^ ,]+ ){0,6}, (?:but |and then |then )?(?:no|nah|decided against|thought better|came to my senses|not for me|changed my mind)(?: ,|$| )/,
    /(?:wont|will not|doesnt|dont|refuse to|refuses to|never) (?:go near|hear of|entertain|consider|do|touch|look at|put up with|be seen in|be caught in) (?:[^ ,]+ ){0,2}?#/,
    // "Things I can't stand: hoods, leather".
    /^(?:the )?(?:things|thing|stuff|everything|all|what) (?:[^ ,]+ ){0,2}?(?:cant|dont|wont|couldnt|hate|hates|loathe|avoid|refuse|refuses|doesnt) (?!need)(?:[^ ,]+ ){0,6}(?:is |are )?, (?:[^ ]+ ){0,12}?#/,
    /# (?:would|d) be (?:lovely|nice|great|fine|ideal|perfect|good) (?:, )?but (?:[^ ]+ ){0,5}(?:allerg|react|itch|cant|rash|sneez)/,
  ],
  unneeded: [
    /# (?:is|was) (?:[^ ,]+ )?the last thing (?:i|we|he|she)/,
    /# (?:would|will|ll) (?:only |just |probably )?(?:be|get) (?:[^ ,]+ ){0,2}(?:in the way|in my way|money down the drain|wasted|waste|a waste|overkill|lost on me)/,
    /# (?:is|are|isnt|arent) (?:[^ ,]+ ){0,2}?(?:neither here nor there|not the point)(?: |$)/,
    /# (?:isnt|arent) (?:really |quite )?the point(?: |$)/,
    /(?:whether|if) (?:[^ ,]+ ){0,2}?# (?:or not )?(?:is|s|makes|, ) ?(?:[^ ,]+ ){0,2}?(?:all the same|all one|no matter|neither here nor there|irrelevant|immaterial|no odds|no difference|not bothered)/,
    /take or leave (?:a |the |any )?#/,
    // "Hood yes, pockets no need".
    /(?:^|, )(?:[^ ,]+ )?# (?:, )?no (?:need|point|use)(?: |$)/,
    // "Two-way zips mean nothing to me", "insulation I leave to my belay jacket", "rain is covered".
    /# (?:mean|means|do|does) (?:nothing|little|nowt) (?:to|for) (?:me|us|him|her)(?: |$)/,
    /# (?:i|we|he|she) (?:leave|leaves|get|gets|have|has|ve|ve got|already) (?:to|from|covered|sorted|already|have|got)(?: |$)/,
    /# (?:is|are|s|re|has been|have been) (?:already |all |well )?(?:covered|sorted|taken care of|dealt with|handled|seen to)(?: |$)/,
    // "What would I want ankle support for", "makes no difference whether it's stylish".
    /what (?:on earth )?(?:would|do|should|does) (?:i|we|he|she) (?:want|need|do) (?:with )?(?:an? |the )?#/,
    /(?:makes no difference|no difference|dont care|couldnt care less|not bothered|not fussed|immaterial|doesnt matter|all the same|no matter) (?:to me |to us )?(?:whether|if) (?:[^ ,]+ ){0,3}?#/,
    /# (?:[^ ,]+ )?(?:would|d) be (?:overdoing|over the top|a bit much|too much|superfluous|surplus)/,
    // "Mosquitoes aren't a worry", "I never use a hood".
    /# (?:isnt|arent|aint|is not|are not|s not|wont be|is never|are never) (?:really |exactly |much of |that much of )?(?:an? )?(?:worry|concern|thing|factor|consideration|requirement|big thing)(?: |$)/,
    /(?:never|hardly ever|rarely|seldom) (?:ever |really |actually )?(?:use|used|uses|put up|bother with|bothered with|need|needed|needs|miss|missed) (?:an? |the |my |its |any )?#/,
    /# (?:[^ ,]+ )?can (?:happily |easily |also )?(?:go|be left|be dropped|be skipped|be missing|wait)(?: |$)/,
    // "What I don't need: a hood", "he thinks he needs waterproof, he doesn't".
    /^(?:the )?(?:things|thing|stuff|all|what) (?:[^ ,]+ ){0,2}?(?:dont|doesnt|wont|never) need (?:[^ ,]+ ){0,3}(?:is |are )?, (?:[^ ]+ ){0,8}?#/,
    /(?:thinks?|reckons?|says?|claims?|insists?|believes?|keeps saying) (?:[^ ,]+ ){0,2}?(?:need|needs|want|wants|has to have|must have) (?:[^ ,]+ ){0,4}?# , (?:but )?(?:no )?(?:he|she|i|we|they|you|it) (?:really |certainly |actually )?(?:doesnt|dont|do not|does not|didnt)(?: ,|$)/,
    /(?:hardly anyone|nobody|no one|noone|who on earth|who the hell|who in their right mind) (?:[^ ,]+ )?(?:needs|wants|buys|bothers with) (?:[^ ,]+ ){0,2}?#/,
    /(?:could|can|would|d) (?:happily |easily |well |gladly )?(?:live|do|manage|cope|get by) without (?:a |the |any )?#/,
    /(?:what|whats|wheres) (?:would|do|should|use|the use|the point|the good|use is|good is) (?:[^ ,]+ ){0,4}?(?:with|for|of|in) (?:a |the |an |any )?#/,
    /who (?:needs|wants) (?:a |the |an |any )?#/,
    /never mind (?:about )?(?:the |a )?#/,
    /(?:isnt|not|its not|it isnt) as if (?:i|we|he|she) (?:[^ ,]+ ){0,2}(?:need|require)\w* (?:a |the |an |any )?#/,
  ],
  welcome: [
    // "No to black, yes to green", "less black, more green please".
    /(?:^|[ ,])(?:yes|yes please|maybe|aye|yep) to (?:a |the |some )?#/,
    /, (?:and |but )?(?:more|rather|maybe|perhaps|preferably|but) # ?(?:$|,|(?:please|instead|would|might|could|yes|for|with|in|and|or|is fine|is ok|is good|is great|works)(?: |$))/,
    // "A hood wouldn't go amiss", "I wouldn't say no to pockets".
    /# (?:wouldnt|would not|isnt|couldnt|cant|wont|doesnt) (?:be |go |do )?(?:amiss|hurt|a bad idea|bad|any harm|a bad thing|the worst)/,
    /(?:wouldnt|would not|wont) (?:say no to|mind|turn down|object to|complain about) (?:(?:a|an|some|if|it|had|has|having|extra|the) ){0,4}#/,
    // "Things I need: …" begins the list anew.
    /(?:^|, )(?:the )?(?:things|thing|stuff|all|what) (?:i|we|he|she) (?:(?:do|really|actually|also|just) )?(?:need|needs|want|wants|like|likes|love) (?:[^ ,]+ ){0,4}, (?:[^ ]+ ){0,12}?#/,
    // "You can't have too many pockets", "no way round ankle support", "nothing beats wool".
    /(?:cant|can never|could never|cannot) (?:[^ ,]+ ){0,2}?(?:have|get) (?:too many|enough|too much) #/,
    /# (?:i|you|we|he|she) (?:cant|can never|could never|cannot) (?:have|get) (?:enough|too many|too much)/,
    /(?:no|isnt any|not any) (?:way|getting|avoiding) (?:round|around|past|without)? ?(?:an? |the )?#/,
    /(?:nothing|nowt|little) (?:beats|comes close to|compares to|tops|like|better than) (?:a |an |good |proper )?#/,
    /(?:cant|couldnt|dont) (?:go wrong|go without|do without|live without|be without|argue) ?(?:with|in)? (?:a |an |my )?#/,
    RegExp(
      `(?:^|[ ,])(?:no|not|nothing|never|wont|dont|doesnt|cant|wouldnt) (?:${carrier} ){0,4}without (?:(?:a|an|the|any|my|decent|proper|good|big) ){0,2}#`,
    ),
    // "Don't show me anything that isn't waterproof".
    /(?:dont|do not|nothing|no|wont|not) (?:[^ ,]+ ){0,4}?(?:that|thats|which) (?:isnt|is not|not|arent|doesnt have) (?:[^ ,]+ )?#/,
    // "If it isn't waterproof it's no use", "a jacket that's not waterproof is no good".
    /(?:if|unless) (?:it|its|theyre|they) (?:isnt|is not|not|arent|is|are)? ?(?:[^ ,]+ )?# (?:, )?(?:its|it|then|theyre|i|id|forget|dont) (?:[^ ,]+ ){0,2}?(?:no|useless|pointless|not|wont|dont|back|goes|it|bother|interested)(?: |$)/,
    /(?:@|one|anything|something|it) (?:that|thats|which) (?:isnt|is not|not) # (?:is|s|would be) (?:[^ ,]+ )?(?:no|useless|pointless|out)(?: |$)/,
    /not without (?:a |the |any |my )?#/,
  ],
};
