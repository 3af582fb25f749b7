import { wordsLike } from './word.ts'

/*
 * Words for those who are told of, and for what they come in: soldiers, families, sides, groups.
 * Every rule asks the same lists, so that a word is added once.
 */

/** Tells whether a word is how the freed men are called at home: «хлопці», "lads". */
export const isLad = wordsLike(
  /^(?:хлопц|реб'ят|ребят|парн(?:і|и|ей|я|ям|ями)$|пацан(?:и|ів|ов|ы)$|boys$|lads$|guys$)/u,
)

/** Tells whether a word is how the freed women are called at home: «дівчата», "girls". */
export const isGirl = wordsLike(/^(?:дівчат|девуш|девчат|girls$|gals$|lasses$)/u)

/** Tells whether a word counts people and says no more of them: «осіб», "people". */
export const isHead = wordsLike(
  /^(?:людина|людини|людей|осіб|особа|особи|душ|человека?|people|persons)$/u,
)

/** Tells whether a word is somebody of a country: «громадян», "nationals". */
export const isCitizen = wordsLike(/^(?:громадян|граждан|citizens?$|nationals?$)/u)

/** Tells whether a word is a unit of an army: «бригада», "regiment". */
export const isFormation = wordsLike(
  /^(?:бригад|полк(?!овн)|батальйон|батальон|корпус|загон[уі]|отряд[ае]|дивізі|дивизи|brigade|regiment|battalion|detachment|division)/u,
)

/** Tells whether a word asks for a number: «скільки», "how many". */
export const isHowMany = wordsLike(/^(?:скільки|скількох|сколько|скольких|many)$/u)

/** Tells whether a word is a small number that is not told: «кілька», "several". */
export const isSeveral = wordsLike(
  /^(?:кілька|декілька|кількох|несколько|нескольких|several|few|some)$/u,
)

/** Tells whether a word is of those who wait at home: «родини», "relatives". */
export const isRelative = wordsLike(
  /^(?:рідн(?:і|их|им|ими)$|родич|родин(?:а|и|і|ам|ами|ах)?$|сім(?:'я|'ї|'ю|'ям|'ями|'ях|ей)$|близьк(?:і|их|им)$|матер(?:і|ів|ям|и|ей)$|дружини?$|батьк(?:и|ів)$|родственник|родн(?:ые|ых)$|близк(?:ие|их|им)$|семь(?:я|и|ю|е|ям|ями|ях)$|семей$|жены$|жен$|famil(?:y|ies)$|relatives?$|mothers$|wives$|parents$)/u,
)

/** Tells whether a word is one of those who fought: «захисник», "soldier". */
export const isOneSoldier = wordsLike(
  /^(?:геро[йя]|воїн|воин|захисник|защитник|оборонець|боєць|боец|солдат|військовий|військовослужбовець|военный|военнослужащий|побратим|земляк|hero|soldier|defender|serviceman|servicewoman|warrior|fighter|marine|officer|sergeant|countryman)$/u,
)

/** Tells whether a word is of how old somebody is: «віком», "aged". */
export const isAge = wordsLike(/^(?:age|aged|ages|вік|віком|віку|віці|возраст\p{L}*)$/u)

/** Tells whether a word sets years as a bound: «молодших», «старше», "under". */
export const isYoungerOrOlder = wordsLike(
  /^(?:under|below|younger|older|молодш\p{L}*|старш\p{L}*|младш\p{L}*|моложе)$/u,
)

/** Tells whether a word is of the years somebody has lived: «виповнилося», "turned". */
export const isOfYearsLived = wordsLike(
  /^(?:(?:ви|с)повни\p{L}*|исполни\p{L}*|достиг\p{L}*|досяг\p{L}*|turn(?:ed|ing|s)?)$/u,
)

/** Tells whether a word is the one of them who has lived least or most: «наймолодшому», "the oldest". */
export const isYoungestOrOldest = wordsLike(
  /^(?:(?:най)?(?:молодш|старш)(?:ому|ій|ий|а|ого)|(?:младш|старш)(?:ему|ей|ий|ая|его)|(?:молод|юн)ому|youngest|oldest|eldest)$/u,
)
