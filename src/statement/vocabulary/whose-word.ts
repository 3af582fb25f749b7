/*
 * How a text says whose soldiers the bodies are, and that only those who gave them say so. All are
 * patterns of the words of one clause or sentence as `wordsOf` gives them.
 */

/** Up to so many words in between. */
const gap = (most: number): string => String.raw`(?: [a-zа-яіїєґ'-]+){0,${most}}?`
const word = (pattern: string): string =>
  String.raw`(?<![a-zа-яіїєґ'-])(?:${pattern})(?![a-zа-яіїєґ'-])`

const OURS = String.raw`укра[їи]н[a-zа-яіїєґ]*|наш[a-zа-яіїєґ]*|[вз]су|сил[a-zа-яіїєґ]* оборон[a-zа-яіїєґ]*|ukrain[a-zа-яіїєґ]*(?:'s)?|our`
const FIGHTERS = String.raw`армі[йи]ц[a-zа-яіїєґ]+|армейц[a-zа-яіїєґ]+|піхотин[a-zа-яіїєґ]+|пехотин[a-zа-яіїєґ]+|військов[a-zа-яіїєґ]+|воїн[a-zа-яіїєґ]*|воин[a-zа-яіїєґ]*|бо[єе]ць|боец|бійц[a-zа-яіїєґ]+|бойц[a-zа-яіїєґ]+|солдат[a-zа-яіїєґ]*|воен[a-zа-яіїєґ]+|хлопц[a-zа-яіїєґ]+|ребят[a-zа-яіїєґ]*|soldiers?|service(?:men|man|members?|women)|troops|fighters?|military|fallen|(?:armed )?forces|army`
const DEFENDERS = String.raw`захисник[a-zа-яіїєґ]+|оборон(?:ець|ц[a-zа-яіїєґ]+)|защитник[a-zа-яіїєґ]*|українц[a-zа-яіїєґ]+|украинц[a-zа-яіїєґ]+|defenders?|ukrainians`
/** «бійці ЗСУ», «українські військові», "members of the Ukrainian military" */
const SOLDIERS = word(
  `(?:${OURS})${gap(1)} (?:${FIGHTERS})|(?:${FIGHTERS})${gap(1)} (?:${OURS})|(?:(?:${OURS}) )?(?:${DEFENDERS})`,
)

const THESE = word(
  String.raw`це|то|вони|їх|усі|всі|это|они|их|все|идет|йдеться|ідеться|these|they|them|those|all`,
)
/** What may stand between «це» and whose soldiers they are; a verb of anything else may not. */
const BE = String.raw`є|—|–|-|лише|тільки|тіла[a-zа-яіїєґ]*|тела[a-zа-яіїєґ]*|останк[a-zа-яіїєґ]+|решт[a-zа-яіїєґ]+|загибл[a-zа-яіїєґ]+|полегл[a-zа-яіїєґ]+|погибш[a-zа-яіїєґ]+|павш[a-zа-яіїєґ]+|справді|дійсно|действительно|саме|именно|можуть|може|могут|может|бути|быть|йти|іти|идти|про|об?|были|були|являются|only|really|indeed|are|were|may|might|could|be|been|the|of|those|bodies|remains|members|dead|deceased|all|усі|всі|все|люди`
const DEAD = String.raw`загибл[a-zа-яіїєґ]+|полегл[a-zа-яіїєґ]+|погибш[a-zа-яіїєґ]+|павш[a-zа-яіїєґ]+|тіла[a-zа-яіїєґ]*|тела[a-zа-яіїєґ]*|останки|рештки|люди|dead|fallen|deceased|bodies|remains`
const ARE = String.raw`—|–|-|є|являются|были|були|are|were`
/** What one calls them: «назвав українськими бійцями», «записані захисниками України». */
const CALLS = String.raw`назва[a-zа-яіїєґ]+|назива[a-zа-яіїєґ]+|назыв[a-zа-яіїєґ]+|вважа[a-zа-яіїєґ]+|счита[a-zа-яіїєґ]+|визна[a-zа-яіїєґ]+|призна[a-zа-яіїєґ]+|запис[a-zа-яіїєґ]+|позна[a-zа-яіїєґ]+|обозна[a-zа-яіїєґ]+|оголо[a-zа-яіїєґ]+|объяв[a-zа-яіїєґ]+|значат[a-zа-яіїєґ]+|маркир[a-zа-яіїєґ]+|маркув[a-zа-яіїєґ]+|ідентифік[a-zа-яіїєґ]+|идентифи[a-zа-яіїєґ]+`
/** What they are written down as: «числятся бойцами», «рахуються військовими». */
const LISTED = String.raw`числ(?:ит|ят|ил)[a-zа-яіїєґ]*|знач(?:ит|ат|ил)[a-zа-яіїєґ]*|рахую[a-zа-яіїєґ]+|проход(?:ять|ят)|проходили`
const GAVE = String.raw`пере?да[a-zа-яіїєґ]+|віддал[a-zа-яіїєґ]+|отдал[a-zа-яіїєґ]+|поверну[a-zа-яіїєґ]+|верну[a-zа-яіїєґ]+|привез[a-zа-яіїєґ]+|доправ[a-zа-яіїєґ]+|handed|gave|returned|delivered|surrendered|transferred|brought`
const NAMES = String.raw`identif[a-zа-яіїєґ]+|describ[a-zа-яіїєґ]+|list[a-zа-яіїєґ]*|mark[a-zа-яіїєґ]*|label[a-zа-яіїєґ]*|present[a-zа-яіїєґ]*|regist[a-zа-яіїєґ]+|record[a-zа-яіїєґ]*|classif[a-zа-яіїєґ]+|treat[a-zа-яіїєґ]*|identity|status`

/** What they are called, in its own case: «українськими військовими», «бійцями ЗСУ». */
const CALLED_OURS = word(
  String.raw`(?:укра[їи]нськ|украинск|наш)[a-zа-яіїєґ]*ими|(?:захисник|оборонц|українц)[a-zа-яіїєґ]*ами|(?:защитник|украинц)[a-zа-яіїєґ]*ами|(?:військов|воїн|бійц|солдат|воен|воин|бойц)[a-zа-яіїєґ]*м[иы] (?:${OURS})`,
)

/** Says that the bodies are those of Ukraine's soldiers, whoever says so. */
export const SAID_TO_BE_OURS = [
  // «це тіла бійців ЗСУ», "these are Ukrainian servicemen"
  `${THESE}(?: (?:${BE})){0,6} ${SOLDIERS}`,
  // «тіла — українських військових», "the dead are Ukrainian fighters"
  `${word(DEAD)}${gap(1)} (?:${ARE})${gap(3)} ${SOLDIERS}`,
  // «передали як українських солдатів», «значатся как …», "listed the dead as Ukrainian troops"
  `${word(`${CALLS}|${GAVE}|${DEAD}`)}${gap(4)} (?:як|как)${gap(4)} ${SOLDIERS}`,
  `${word(`${NAMES}|${GAVE}`)}${gap(4)} as${gap(3)} ${SOLDIERS}`,
  // «записав їх українськими військовими», «захисниками України їх називає …»
  String.raw`${word(CALLS)}${gap(4)} ${word(String.raw`(?:укра[їи]нськ|украинск|наш)[a-zа-яіїєґ]*ими|${DEFENDERS}`)}`,
  `${word(CALLS)}${gap(4)} (?:тілами|телами|останками|рештками) ${SOLDIERS}`,
  String.raw`${word(String.raw`укра[їи]нськими|украинскими|нашими`)}${gap(4)} ${word(String.raw`${CALLS}|${LISTED}|є (?:лише|лиш|тільки|хіба)`)}`,
  // «числятся бойцами ВСУ», «рахуються військовими України»
  `${word(LISTED)}${gap(1)} (?:${CALLED_OURS}|(?:як|как) ${SOLDIERS})`,
  // «служили в украинской армии», "had served in its forces", "fought for Ukraine"
  `${word(String.raw`служил[a-zа-яіїєґ]*|воювал[a-zа-яіїєґ]*|воевал[a-zа-яіїєґ]*|served|fought`)}${gap(2)} ${word(String.raw`${OURS}|її|своєму|ее|its`)}`,
  // «належать захисникам України», "belonged to Ukrainian forces"
  `${word(String.raw`належ[a-zа-яіїєґ]+|приналежн[a-zа-яіїєґ]+|принадлеж[a-zа-яіїєґ]+|belong[a-zа-яіїєґ]*`)}${gap(4)} ${word(`${OURS}|${DEFENDERS}`)}`,
  // «український статус загиблих»
  `${word(OURS)} ${word(String.raw`статус[a-zа-яіїєґ]*|належн[a-zа-яіїєґ]+|приналежн[a-zа-яіїєґ]+|принадлежн[a-zа-яіїєґ]+|status|identity|origin`)}`,
].join('|')

const SIDE = String.raw`сторон[a-zа-яіїєґ]+|бік|боку|side|party`
const RUSSIA = String.raw`росі[a-zа-яіїєґ]+|рф|росс[a-zа-яіїєґ]+|москв[a-zа-яіїєґ]*|московськ[a-zа-яіїєґ]+|кремл[a-zа-яіїєґ]*|ворог[a-zа-яіїєґ]*|ворож[a-zа-яіїєґ]+|враг[a-zа-яіїєґ]*|противник[a-zа-яіїєґ]*|агрес[a-zа-яіїєґ]+|агресс[a-zа-яіїєґ]+|aggress[a-zа-яіїєґ]+(?:'s)?|країн[a-zа-яіїєґ]+-агресор[a-zа-яіїєґ]*|стран[a-zа-яіїєґ]+-агрессор[a-zа-яіїєґ]*|рашист[a-zа-яіїєґ]*|загарбник[a-zа-яіїєґ]*|захватчик[a-zа-яіїєґ]*|окупант[a-zа-яіїєґ]*|оккупант[a-zа-яіїєґ]*|russia[a-zа-яіїєґ]*(?:'s)?|moscow(?:'s)?|kremlin(?:'s)?|enemy(?:'s)?`
/** Who gave the bodies, without a name: «сторона, яка їх віддала», "the party that surrendered them", «та сторона». */
const GIVER = `(?:${SIDE}) ,? ?(?:яка|що|которая|that|which|who)${gap(2)} (?:${GAVE})|передавш[a-zа-яіїєґ]+${gap(1)} (?:${SIDE})|those who (?:${GAVE})|(?:та|той|того|тієї|інша|іншої|другая|другой|other|opposing) (?:${SIDE})`
const THEY = word(`${GIVER}|${RUSSIA}`)
/** Without one of these words nobody is meant by `THEY`. */
export const WORDS_OF_THEM = `
  сторон* бік боку side party передавш* those
  росі* рф росс* москв* московськ* кремл* ворог* ворож* враг* противник* агрес* країн* стран* рашист* загарбник* захватчик*
  окупант* оккупант* russia* moscow* kremlin* enemy* aggress*
`

const SAYS = String.raw`(?:по)?інформ[a-zа-яіїєґ]+|(?:про)?информ[a-zа-яіїєґ]+|зазнач[a-zа-яіїєґ]+|вказ[a-zа-яіїєґ]+|указ[a-zа-яіїєґ]+|відзнач[a-zа-яіїєґ]+|отмет[a-zа-яіїєґ]+|твер(?:д|дж)[a-zа-яіїєґ]+|стверд[a-zа-яіїєґ]+|утвер[a-zа-яіїєґ]+|підтвердж[a-zа-яіїєґ]+|подтвержд[a-zа-яіїєґ]+|запевн[a-zа-яіїєґ]+|завер[a-zа-яіїєґ]+|увер[a-zа-яіїєґ]+|заяв[a-zа-яіїєґ]+|повідом[a-zа-яіїєґ]+|сообщ[a-zа-яіїєґ]+|сказал[a-zа-яіїєґ]*|каж[a-zа-яіїєґ]+|говор[a-zа-яіїєґ]+|постул[a-zа-яіїєґ]+|деклар[a-zа-яіїєґ]+|напис[a-zа-яіїєґ]+|слов[a-zа-яіїєґ]*|слів|верс[a-zа-яіїєґ]+|дан[a-zа-яіїєґ]+|відом[a-zа-яіїєґ]+|известн[a-zа-яіїєґ]+|${CALLS}`
const SAYS_EN = String.raw`sa(?:y|ys|id)|claim[a-zа-яіїєґ]*|assert[a-zа-яіїєґ]*|alleg[a-zа-яіїєґ]+|insist[a-zа-яіїєґ]*|maintain[a-zа-яіїєґ]*|suggest[a-zа-яіїєґ]*|indicat[a-zа-яіїєґ]+|contention|contend[a-zа-яіїєґ]*|statement|state[sd]?|word|wrote|report[a-zа-яіїєґ]*|told|known|comes?|believ[a-zа-яіїєґ]+|inform[a-zа-яіїєґ]+|trust[a-zа-яіїєґ]*|${NAMES}`
/** «супровідні документи», "paperwork" */
const PAPERS = String.raw`документ[a-zа-яіїєґ]*|папер[a-zа-яіїєґ]*|бумаг[a-zа-яіїєґ]*|списк[a-zа-яіїєґ]*|запис[a-zа-яіїєґ]+|documents?|documentation|papers?|paperwork|lists?|records?`
const ALONE = String.raw`лише|лиш|тільки|виключно|самих|хіба|кромe|крім|окрім|кроме|лишь|только|исключительно|only|solely|alone|merely`

/** Says that it is the word of those who gave the bodies. */
export const ON_THEIR_WORD = [
  // «росіяни поінформували», «сторона, яка їх віддала, ідентифікує», «российская сторона указала»
  `${THEY}${gap(2)} ,? ?(?:${SAYS}|${PAPERS}|${SAYS_EN})(?![a-zа-яіїєґ'-])`,
  // «поінформувала сторона РФ», «відомо лише від Москви», «документи російської сторони»
  `${word(`${SAYS}|${PAPERS}`)}${gap(3)} ${THEY}`,
  // "alleged solely by the party that …", "known only from the enemy", "the other side"
  `${word(`${SAYS_EN}|${PAPERS}`)}${gap(2)} (?:by|from|of)${gap(2)} ${THEY}`,
  // «лише російські», "only Russia"
  `${word(ALONE)}${gap(2)} ${THEY}`,
].join('|')

/** «Росія передала їх як …» and the like: who gives them tells by it what they are. */
export const GIVEN_AS = [
  `${THEY}${gap(2)} ${word(GAVE)}${gap(3)} (?:як|как|as)${gap(4)} ${SOLDIERS}`,
  String.raw`${THEY}${gap(2)} ${word(GAVE)}${gap(3)} (?:як|как) так[a-zа-яіїєґ]+ , (?:що|которые) належ[a-zа-яіїєґ]+`,
].join('|')

/** Whom they count the dead among: «до українських військових», "to the Ukrainian army". */
const OF_OURS = `(?:${SOLDIERS}|${word(String.raw`зсу|всу|укра[їи]нськ[a-zа-яіїєґ]+ (?:армі|війська?)[a-zа-яіїєґ]*|украинск[a-zа-яіїєґ]+ арми[a-zа-яіїєґ]*|ukrainian (?:army|military|forces)`)})`
/** «відносить до …», «записала в …», «видає за …» */
const COUNTS = String.raw`від?нос[a-zа-яіїєґ]+|віднес[a-zа-яіїєґ]+|относ[a-zа-яіїєґ]+|отнес[a-zа-яіїєґ]+|зарах[a-zа-яіїєґ]+|прирах[a-zа-яіїєґ]+|причисл[a-zа-яіїєґ]+|зачисл[a-zа-яіїєґ]+|запис[a-zа-яіїєґ]+|вида[a-zа-яіїєґ]+|выда[a-zа-яіїєґ]+`
const AMONG = String.raw`(?:до|к|ко|в|у|за|як|как)(?: (?:числа?|складу|лав|рядів|состав[a-zа-яіїєґ]*|рядам))?`
/** «іменує», «зве», «величает»: beside it stands what they are called, in its own case. */
const CALLS_SO = String.raw`${CALLS}|уважа[a-zа-яіїєґ]+|імену[a-zа-яіїєґ]+|имену[a-zа-яіїєґ]+|зве|звуть|зов[уе]т|велича[a-zа-яіїєґ]+|охрести[a-zа-яіїєґ]+|окрести[a-zа-яіїєґ]+|представ[a-zа-яіїєґ]+`
/** "considers", "passes off", "puts down" */
const DEEMS = String.raw`consider[a-zа-яіїєґ]*|deem[a-zа-яіїєґ]*|count[a-zа-яіїєґ]*|class[a-zа-яіїєґ]*|regard[a-zа-яіїєґ]*|assign[a-zа-яіїєґ]*|ascrib[a-zа-яіїєґ]*|reckon[a-zа-яіїєґ]*|treat[a-zа-яіїєґ]*|take[sn]?|took|pass(?:es|ed)?|puts?|believ[a-zа-яіїєґ]+|think[a-zа-яіїєґ]*`
const TO_BE = String.raw`(?: (?:off|down|to|be|as|among|for|with|were|the|of|those|bodies|remains|members|its|fallen)){0,5}`
/** "labelled Ukrainian soldiers by the Russians" */
const CALLED = String.raw`label+ed|called|described|named|listed|presented|declared|classed|classified|considered|deemed|regarded|identified|dubbed|styled|termed|recorded|registered|marked|counted|reckoned`
/** «якщо вірити росіянам», "if Moscow is to be believed" */
const IF_BELIEVED = String.raw`(?:якщо|коли|если) (?:вірити|верить|довіряти|доверять)${gap(2)} ${THEY}|if(?: the)? (?:${RUSSIA})(?: (?:${SIDE}))?(?: (?:is|are) to be (?:believed|trusted)|'s word)|if (?:one|you|we)(?: (?:is|are) to)? (?:believes?|trusts?)(?: the)? (?:${RUSSIA})`
/** «на думку росіян», «з погляду російської сторони», "in the Russian telling" */
const IN_THEIR_VIEW = String.raw`(?:думк[a-zа-яіїєґ]+|вираз[a-zа-яіїєґ]+|выражени[a-zа-яіїєґ]+|висловом|формулюванн[a-zа-яіїєґ]+|формулировк[a-zа-яіїєґ]+|висновк[a-zа-яіїєґ]+|вывод[a-zа-яіїєґ]+|заключени[a-zа-яіїєґ]+|оцінк[a-zа-яіїєґ]+|оценк[a-zа-яіїєґ]+|термінологі[a-zа-яіїєґ]+|терминологи[a-zа-яіїєґ]+|погляд[a-zа-яіїєґ]+|переконанн[a-zа-яіїєґ]+|мнени[a-zа-яіїєґ]+|зрени[a-zа-яіїєґ]+|убеждени[a-zа-яіїєґ]+) ${THEY}|(?:in|by|on|to)(?: the)? (?:${RUSSIA})(?: side's)? (?:telling|reckoning|view|opinion|eyes|belief|estimation|reading)|(?:${RUSSIA}) would have it`

/** Says whom Russia counts the dead among, in words that are whole by themselves. */
export const RECKONED_OURS = [
  // «які росія відносить до українських оборонців», «которых Москва записала в украинские военные»
  `${THEY}${gap(2)} ${word(COUNTS)}${gap(1)} ${AMONG}${gap(2)} ${OF_OURS}(?! (?:злочин|преступ))`,
  // «їх російська сторона іменує українськими військовими», «українськими військовими їх іменує Росія»
  `${THEY}${gap(2)} ${word(CALLS_SO)}${gap(2)} ${CALLED_OURS}`,
  `${CALLED_OURS}${gap(4)} ${word(CALLS_SO)}${gap(1)} ${THEY}`,
  // "which Russia considers Ukrainian soldiers", "deemed by Moscow to be Ukrainian servicemen"
  String.raw`(?:which|whom|who|that|them|these|bodies|remains|dead|fallen|men|people) ,? ?(?:the )?${THEY}${gap(3)} ${word(DEEMS)}${TO_BE} ${OF_OURS}`,
  `${word(DEEMS)}(?: (?:off|down))? by${gap(1)} ${THEY}${gap(1)}${TO_BE} ${OF_OURS}`,
  // "labelled Ukrainian soldiers by the Russians", "in Moscow they are considered Ukrainian soldiers"
  String.raw`${word(CALLED)}${TO_BE} ${OF_OURS} by(?: the)? ${THEY}`,
  String.raw`in (?:${RUSSIA}) ,? ?(?:they|these|those|all) (?:are|were) ${word(CALLED)}${TO_BE} ${OF_OURS}`,
  String.raw`(?:they|these|which|who|that) (?:are|were) ${word(CALLED)}${TO_BE} ${OF_OURS} in (?:${RUSSIA})`,
  // «які, на думку росіян, були українськими військовими», «за висновками росіян: українські військові»
  String.raw`(?:${IN_THEIR_VIEW}|${IF_BELIEVED})(?: (?:${SIDE}))?(?: [,:—])?(?: (?:${BE}|${OURS})){0,6} ${SOLDIERS}`,
  String.raw`${SOLDIERS}(?: [,—])? (?:${IF_BELIEVED})`,
].join('|')
