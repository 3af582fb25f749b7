/** What only sounds like people who came home, in English: words that mean something else together. */
export const EN_SOUNDS_LIKE = {
  noise: [
    // What they were until now, and no day on which they came.
    'until|till yesterday',
    'who|they|that only|just|until|still yesterday were|was|sat|languished',
    'who|they|that yesterday were still',
    'only|just|until|still yesterday prisoners|captives|hostages|in|behind',
    'yesterday still prisoners|captives|hostages|in|behind|held',
    'were|was still|prisoners|captives ~ only|just|until yesterday',
    // Whom an exchange once freed, and no news of one.
    'who|those went|passed|came|gone|been through exchange|exchanges|swap|swaps',
    'who|those went|passed|came|gone|been through an|the|a|any|such|prisoner|prisoners exchange|swap',
    'who|those went|passed|came|gone|been through an|the|a prisoner|prisoners|previous|earlier|past|last exchange|swap',
    // Of the dead, who will not come.
    'should|could ~ come|returned|return|back|home ~ alive',
    'were|was to|meant|supposed|due|expected ~ come|returned|return|back|home|be ~ alive',
    'should|could have been alive|saved',
    // How long something else went on.
    'in|over|within|after|across the|these|those|all # days|weeks|months of talks|negotiations|waiting|consultations|haggling|preparations',
    // Whither those who were swapped went first, and nobody whom another country let go.
    'to|into belarus',
    'arrived|landed in belarus',
    // Who is identified, and whom nobody hands over.
    'given|give|gave|giving a|their|back|the name|names|identity|identities',
    'given|give|gave|giving back a|their|the name|names|identity|identities',
    'return|returning|restore|restored|restoring their|the name|names|identity|identities',
    // Since when, and nobody who gives or gets anything.
    'russia|moscow|kremlin|putin ~ invaded|invades|attacked',
    'russia|moscow|kremlin|putin ~ launched|began|started|unleashed|mounted ~ invasion|war|attack|assault|offensive|aggression',
    // Who speaks or is in charge, and nobody who died.
    'the|this|that body says|said|reports|reported|adds|added|notes|noted|wrote|writes|announced|explained|stressed|confirmed|specified|states|stated|thanked|told|counts|counted|puts|put|estimates|expects|clarified|recalled|reminds|reminded',
    'the|this|that body also|itself|further|later|then|has|had says|said|reports|reported|adds|added|notes|noted|wrote|announced|explained|stressed|confirmed|specified|states|stated|thanked|told|counts|counted|puts|put|estimates|clarified|recalled',
    'state|government|governmental|coordinating|coordination|official|supervisory|oversight|responsible|competent|authorised|authorized body',
    'body in charge|responsible|dealing|tasked|overseeing|coordinating|handling',
    'body that|which deals|handles|oversees|coordinates|works|looks',
    'territory|territories|areas|land|lands|part|parts|regions ~ occupied|held|controlled|captured|seized|annexed by ~ russia|moscow|russians',
    'territory|territories|areas|land|lands|part|parts|regions ~ ukraine that|which russia|moscow ~ holds|occupies|controls|seized|captured|occupied|annexed',
    'handed|passed|gave|sent ~ proposal|offer',
    'handed|passed|gave|sent|delivered|conveyed moscow|kyiv|kiev|russia|ukraine|putin|zelensky|zelenskyy a|an|the|its|his request|appeal|plea|petition|proposal|demand|message|letter|call',
    'handed|passed|gave|sent|delivered|conveyed moscow|kyiv|kiev|russia|ukraine|putin|zelensky|zelenskyy a|an|the|its|his ~ request|appeal|plea|petition|proposal|demand|message|letter|call',
    'passed|handed|conveyed|delivered|sent|transferred on|over|along a|an|the|its|his request|appeal|plea|petition|proposal|demand|message|letter|call',
    'passed|handed|conveyed|delivered|sent|transferred a|an|the|its|his request|appeal|plea|petition|proposal|demand|message|letter|call',
    'among their own|families|family .|,|!|"|—|;|:|again',
    'receive|receives ~ hryvnia*|payment|payments|compensation|medal|medals|award|awards|treatment|leave',
    'ukrainian|russian|government|state|official|joint|international body that|which|responsible|handling|dealing|overseeing|coordinating',
    'not the way|as ~ dreamed|dreamt|hoped|wanted|wished|imagined',
    'handed over for exchange|swap',
    'handed over for an|a exchange|swap',
    'than last|the|previous time',
    'medals|medal|awards|orders|keys|certificates|diplomas|letters|parcels|gifts|prostheses|flats|documents|certificates was|were handed|given|presented|awarded|passed|delivered',
    'received|receive|receives|got|get ~ help|support|assistance|care|counselling|counseling|food|money|pensions|grants|scholarships|diplomas|gifts|books|parcels',
    'as ~ already said|mentioned|noted',
    'on|over|about ~ exchange|swap continued|resumed|proceeded',
    'returned|return|returns|returning to|on duty|service|work|school|action',
    'are|is|were|was|be|been back at|on|to|in work|duty|school|class|business|office|training',
    // The work began the day before, and the news is of the day it ended.
    // Who tells where the fallen lay, and no list of whom to return.
    'lists|listed ~ the ~ places|directions|axes|sectors|fronts|regions|areas|locations|origins|mortuaries|morgues',
    'lists|listed ~ where',
    // Counted besides, and nothing that is still to come.
    'must|should|need|needs|may|might|can ~ be added',
    'to be added to these|those|this|that|them',
    // How old they are, and nothing that is still to come.
    'those|who|people|soldiers|and|or ~ not yet #',
    // What the whole is to be says nothing of the stage that took place.
    'of what should|could|may|might|will|would ~ be|become|turn|prove',
    'under way|underway|working|worked|lasted|going|running ~ since yesterday',
    // The news of the same day, and what only sounds like a plan.
    'minutes|moments ago',
    'shortly|soon|immediately|minutes|hours afterwards',
    'an hour ago',
    'few|several|couple|of hours ago',
    'can now|finally|also|officially|only confirm|report|announce|say',
    'can confirm|report|announce',
    'will|could|can|may ~ hug|embrace|kiss',
    'will ~ sleep|wake ~ home|ukraine',
    // Those who held out to the last.
    'stood|stand|stands|standing to the end|last',
    'as reported by',
    'of those killed|fallen|slain in',
    // Bodies that no side gave: of a strike, of a laboratory, of those who bury theirs.
    'recovered|retrieved|pulled|removed|lifted|brought|found ~ ~ from|under ~ rubble|debris|ruins|wreckage|river|sea|lake|mine|grave|crash',
    'morgue|morgues|mortuary|experts|examiners|pathologists|laboratory ~ received|receives|accepted',
    'families|relatives|mothers ~ received|collected|got ~ body|bodies|remains',
    // Back from where they were cured.
    'returned|returning|return|came|come|back|home from ~ rehabilitation|treatment|vacation|training|leave',
    'prisoners|convicts|inmates to fight|serve|join',
    // The name of a project.
    // Those who only met on their ways.
    'passed|met|saw|facing|hugged|embraced|eyed ~ each other',
    'passed|met|saw|facing|hugged|embraced|eyed ~ one another',
    'last|final stand|bastion|stronghold|redoubt|holdout|holdouts|defenders',
    // As many as then: nothing is told of that time.
    'as in|at the last|previous handover|transfer|exchange|swap|month|time',
    'as the last|previous handover|transfer|exchange|swap|month|time',
    'as last month|week|time',
    'i want to live',
    'camera|cameras|mirrorless|nikon|canon|leica|lens body|bodies',
    'body|bodies of camera|cameras',
    'body|bodies of the|these|old|new|vintage|film|digital|analogue camera|cameras',
    // Names came, and not those who bear them.
    'received|receives|obtained|sent|passed|gave|handed ~ names of',
    // Who stands on a stage or speaks came to nobody.
    'took|take|takes|taking the|an|their ~ stage|floor|podium|microphone|oath',
    'body|bodies and #|lens|lenses ~ lens|lenses|tripods|flashes',
    'parents|relatives|family|families|mother|father|wife|sister|brother sent|send|gave|submitted|provided ~ dna',
    // What was given to those who are held.
    'letters|parcels|packages ~ to ~ prisoners|captives|pows',
    'prisoners|captives|pows # letters|parcels|packages',
    // What a prosecutor gives.
    'sent|handed|submitted|referred|passed ~ ~ to ~ court|trial',
    'charges|notices|indictments ~ ~ received|served',
    'received|receive|got|given|handed|served ~ charges|notices|indictments|summons',
    'begun|began|started|begins|starts to return|hand|give|transfer|release|send',
    // How many came another time only says how many these are.
    'twice|double as many ~ ~ as ~ last|previous|prior|earlier|first|preceding ~ time|one|exchange|swap|round|month|week|handover',
    // "Three dozen of them, to be precise: 36"
    '# dozen|scores of them|us',
    '# times as many ~ ~ as ~ last|previous|prior|earlier|first|preceding ~ time|one|exchange|swap|round|month|week|handover',
    'more|fewer than ~ last|previous|prior|preceding time|one|exchange|swap|round|month|week|handover',
    'of|among the repatriated',
    'captive ~ customers|consumers|market|markets|audience|audiences|animals|suppliers|insurers|breeding',
    'supervisory|regulatory|governing|public|government|governmental|state|student|elected|judicial|legislative|executive|professional|official|administrative|advisory|oversight|international|independent|sports|sporting|standards|water|celestial body|bodies',
    'handed|hands|given|got ~ life|# ~ term|sentence|years',
    'avoided|avoiding|avoid|evaded|evading ~ capture|captivity',
    'went|gone|back|returned to ~ brigade|battalion|unit|regiment|base|safety|training',
    'received|receive|receives|got ~ prosthes*|prosthetic*|apartment|apartments|keys|flats|phones|clothes|aid|therapy|passports|documents|certificates',
    // Birds, balloons, papers and songs are released, too.
    'released|releases|releasing|release|launched ~ doves|dove|pigeons|birds|balloons|lanterns|butterflies',
    'released|releases|releasing|release|launched # ~ doves|pigeons|birds|balloons|lanterns|butterflies',
    'released|releases|releasing|release a|an|the|its|their|new|another|fresh ~ report|study|survey|statement|footage|video|clip|song|single|album|book|documentary|film|findings|testimony|app|podcast',
    'report|study|survey|statement|documentary|film|song|album|book|video|footage|clip|findings was|were|is|being released',
    'report|study|survey|statement|documentary|film|song|album|book|video|footage|clip|findings has|have been|just released',
    // Back to the own lines, and not out of captivity.
    'made|make|found|fought|battled|worked ~ back|way to|into ~ positions|lines|trenches|unit|units|side',
    'returned|returning|returns|came|come|got|get|back ~ to|into ~ positions|lines|trenches|base',
    'returned|returning|returns|came|come|got|get|back ~ from behind ~ lines',
    'escaped|escaping|broke|broken|slipped|fought ~ encirclement',
    'delegation|delegations|diplomats|senators|ministers|lawmakers|envoys returned|returns ~ home',
    'released from ~ quarantine',
    'finished|completed|underwent ~ rehabilitation|treatment ~ ~ went|gone|returned|back ~ home',
    'took|take|takes|taking ~ money|bribe|bribes|cash',
    // Those whom a battle takes.
    'took|takes|taken|taking # ~ prisoners|captives|pows',
    'took|takes|taken|taking another|about|some|over|nearly # ~ prisoners|captives|pows',
    'took|takes|taken|taking prisoners|captives|pows',
    // Those who lay down their arms.
    'soldiers|troops|servicemen|russians|fighters|occupiers|invaders|conscripts|men surrendered',
    'soldiers|troops|servicemen|russians|fighters|occupiers|invaders|conscripts|men have|had|has|who|voluntarily surrendered',
    'gave|give|gives|giving themselves|himself|herself up|in',
    'exchange|swap pool|fund|stock|reserve',
    // Machines come back, too.
    'returned|returns|returning|return # ~ tanks|vehicles|guns|howitzers|drones|aircraft|jets|helicopters|cars|trucks|ambulances|weapons|boats|icons|paintings|artefacts|artifacts ~ to ~ service|use',
    'swapped|swap|exchanged between|among ~ brigades|units|battalions|crews|regiments',
  ],
  other_deed: [
    'discharged',
    'published|publishes|presented|presents|unveiled|issued|releases|released ~ report|study|survey|investigation|testimony|testimonies|findings',
    'allocated|earmarked',
  ],
  no_exchange: [
    'exchanged|swapped|traded ~ for ~ prosthesis|drone|drones|generator|generators|tourniquets|pickup',
    'medical|medevac|evacuation flight|plane to|from norway|germany|poland|sweden|denmark|france|spain|italy|lithuania',
    'returned|back ~ from ~ treatment|rehabilitation',
    'back|home|returned from the front|frontline|trenches',
    'peacekeeping contingent|mission|battalion',
    'peacekeepers',
    'taken|sent|moved|transferred|handed to the rear',
    'humanitarian visa|visas',
    'home on leave',
    'nigerian|libyan|german|polish|turkish|afghan|egyptian|greek prison|jail',
    'snow|ice|flood|nigerian|libyan|german|polish|austrian|romanian|pirate|somali|soviet captivity',
    'held|captured|seized by ~ pirates|houthis|hamas|bandits|criminals|gunmen',
    'no one went|going|came|goes ~ back|other|return|way',
    'gave|handed|sent|got|received nobody|none ~ back|over|return',
    'escaped|fled ~ from ~ camp|colony|prison|jail',
    'nothing ~ to do with ~ exchange|swap',
    'no exchange|exchanges|swap|swaps of any|whatever kind|sort',
    'no exchange|exchanges|swap|swaps :|;|—|whatsoever',
    'unilaterally',
    'unilateral ~ gesture|handover|release|return|transfer|step',
    'got|received|receiving|getting|asking|asked|demanding|expecting ~ nobody|nothing|none in return|exchange',
    'nobody|nothing|none in return|exchange',
    'without ~ in return|exchange',
    'nobody|none came|went|crossed|travelled ~ the other|opposite way|direction',
  ],
  study: [
    'explainer|explaining ~ ~ exchange|exchanges|swap|swaps',
    'how ~ exchange|exchanges|swap|swaps is|are|gets|get|goes|go|runs|run|works|work|unfolds|proceeds ~ organised|organized|arranged|prepared|conducted|carried|held|done',
  ],
  unit: [
    'tank|tanks|vehicle|vehicles|howitzer|howitzers|drone|drones|helicopter|helicopters|truck|trucks|ambulance|ambulances|shell|shells|rocket|rockets|missile|missiles|generator|generators|rifle|rifles|boat|boats',
    'doves|pigeons|birds|balloons|lanterns',
  ],
}
