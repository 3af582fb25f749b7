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
