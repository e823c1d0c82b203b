import type { RefusalForms } from "./refused-among.ts";

/** Words between "those" and what is wrong with them: nothing that begins anew. */
const within = "(?:(?!(?:with|but|for|just|only|in|that|which|who|i|we|it) )[^ ,]+ ){0,4}?";

/** Up to so many words of the same clause. */
const some = (most: number): string => String.raw`(?:[^ ,#]+ ){0,${most}}?`;

/** A word that turns a refusal around, soon behind the thing. */
const undenied = String.raw`(?!(?:[^ ,]+ ){0,4}(?:not|never|no longer|nor|isnt|arent)\b)`;

const bad =
  "out|useless|pointless|rubbish|horrible|horrid|awful|dreadful|ghastly|gross|vile|hideous|ugly|grim|cruel|evil|history|nope|naff|boring|babyish|girly|past it|dead to me|off the list|off the menu|off the table|where i draw the line|the worst|the devil|a pain|a nuisance|a menace|a disaster|a no|no good|no use|banned|uncomfortable|unbearable|claustrophobic|itchy|stuffy|suffocating|clammy|sweaty|fussy|silly|for (?:grandads|grannies|grans|losers|babies|girls|boys|kids|old \\w+)";

const annoys =
  "itches|itch|scratches|leaks|leak|shed|stink|rot|clumps|sheds|stinks|rots|kills|pricks|prickles|chafes|irritates|bothers|annoys|sucks|bugs";

const harm =
  "itch|itching|itchy|scratch|scratching|sneeze|sneezing|cry|crying|mad|nuts|sweat|sweating|sweaty|wheeze|wheezing|gag|shudder|cringe|scream|crazy|hives|rash|spots|grief|sick|miserable|claustrophobic|bonkers|batty|old|ill|pale|washed|feral|up the wall|round the bend|out in|the creeps|the ick";

/** "A jacket", "one": what the thing would be on. */
const carrier =
  "(?:@|one|any|a|an|the|it|them|anything|buy|buying|take|want|wear|have|leave|go|going|out|get|do|look|at|me|show|consider|bother|with)";

export const refusalFormsEn: RefusalForms = {
  excluded: [
    // "Cotton's out", "not one of those loud orange jobs", "neither of them will wear a hood".
    /(?:^|, )(?:[^ ,]+ )?# (?:is |are |s )?(?:all |both |right |strictly )?(?:out|banned|useless|rubbish|no good|a no|a no no)(?: ,|$)/,
    RegExp(
      `(?:not|no|none of|nothing like|hate|without) (?:one of |another of |another one of |any of )?(?:those|these|them|yer) ${within}#`,
    ),
    /(?:^|[ ,])(?:neither|none|nobody|noone|no one|not one) (?:[^ ]+ ){0,10}?(?:will|would|wants?|likes?|wears?|wear|want|like|tolerates?|stands?) (?:[^ ,]+ ){0,3}?#/,
    /(?:^|[ ,])if (?:i|we|she|he) (?:wanted|fancied|needed|meant) (?:[^ ]+ ){1,10}?(?:id|wed|hed|shed|i would|i could|i might) (?:just |simply )?(?:buy|get|take|wear|have|pick|choose|go for|order) (?:[^ ,]+ ){0,2}?#/,
    // "Wool, leather and down are all out", "green is for grandads".
    RegExp(`# (?:is|are|was|were|looks|look|ll be|s) ${undenied}${some(3)}(?:${bad})(?: |$)`),
    RegExp(
      `(?:think|thinks|find|finds|reckon|reckons) ${some(2)}# ${undenied}${some(2)}(?:${bad})(?: |$)`,
    ),
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
    /# (?:can|could|may) (?:stay|stay at home|stay in|go|get lost|jog on|do one|take a hike|stay away|stay on)(?: |$)/,
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
    /(?:if|as soon as|the moment) (?:it|its|they|theyre|theres) (?:[^ ,]+ ){0,3}?# (?:, )?(?:im|i am|it|then|forget|i wont|count|its|ill) (?:[^ ,]+ ){0,3}?(?:out|back|no|not|off|gone|it|pass)(?: |$)/,
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
    /last thing (?:[^ ,]+ ){0,3}?(?:want|wants|fancy) (?:[^ ,]+ ){0,3}?(?:is|, ) ?(?:[^ ,]+ ){0,3}?#/,
    // "First I thought I wanted a hood but on reflection I don't".
    /(?:thought|wanted|fancied|going to|considering|considered|toyed with) (?:[^ ]+ ){0,6}?# (?:[^ ]+ ){0,3}(?:but|now|, )(?: [^ ]+){0,4}? (?:dont|do not|wont|decided against|id rather not|rather not|no longer|changed my mind|not any more|not anymore)(?: want| need| fancy)?(?: it| one| that)?(?: anymore| any more| after all)?(?: ,|$)/,
    /(?:wont|will not|doesnt|dont|refuse to|refuses to|never) (?:go near|hear of|entertain|consider|do|touch|look at|put up with|be seen in|be caught in) (?:[^ ,]+ ){0,2}?#/,
    // "Things I can't stand: hoods, leather".
    /^(?:the )?(?:things|thing|stuff|everything|all|what) (?:[^ ,]+ ){0,2}?(?:cant|dont|wont|couldnt|hate|hates|loathe|avoid|refuse|refuses|doesnt) (?!need)(?:[^ ,]+ ){0,3}(?:is |are )?, (?:[^ ]+ ){0,12}?#/,
    /# (?:would|d) be (?:lovely|nice|great|fine|ideal|perfect|good) (?:, )?but (?:[^ ]+ ){0,5}(?:allerg|react|itch|cant|rash|sneez)/,
  ],
  unneeded: [
    /# (?:is|was) (?:[^ ,]+ )?the last thing (?:i|we|he|she)/,
    /# (?:would|will|ll) (?:only |just |probably )?(?:be|get) (?:[^ ,]+ ){0,2}(?:in the way|in my way|money down the drain|wasted|waste|a waste|overkill|lost on me)/,
    /# (?:is|are|isnt|arent) (?:[^ ,]+ ){0,2}?(?:neither here nor there|not the point)(?: |$)/,
    /# (?:isnt|arent) (?:really |quite )?the point(?: |$)/,
    /(?:whether|if) (?:[^ ,]+ ){0,2}?# (?:or not )?(?:is|s|makes|, ) ?(?:[^ ,]+ ){0,2}?(?:all the same|all one|no matter|neither here nor there|irrelevant|immaterial|no odds|no difference|not bothered)/,
    /take or leave (?:a |the |any )?#/,
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
    /, (?:and |but )?(?:more|rather|maybe|perhaps|preferably|but) # (?!(?:isnt|is not|not|no)(?: |$))/,
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
