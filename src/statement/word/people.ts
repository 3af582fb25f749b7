import { anyWord } from './any-word.ts'
import { wordsLike } from './word.ts'

/*
 * Words for those who are told of, and for what they come in: soldiers, families, sides, groups.
 * Every rule asks the same lists, so that a word is added once.
 */

/** Tells whether a word is how the freed men are called at home: «хлопці», "lads". */
export const isLad = anyWord(
  "хлопц* реб'ят* ребят* парн{і,и,ей,я,ям,ями} пацан{и,ів,ов,ы} boys lads guys",
)

/** Tells whether a word is how the freed women are called at home: «дівчата», "girls". */
export const isGirl = anyWord('дівчат* девуш* девчат* girls gals lasses')

/** Tells whether a word counts people and says no more of them: «осіб», "people". */
export const isHead = anyWord('людина людини людей осіб особа особи душ человек{,а} people persons')

/** Tells whether a word is somebody of a country: «громадян», "nationals". */
export const isCitizen = anyWord('громадян* граждан* citizen{,s} national{,s}')

/** Tells whether a word is a unit of an army: «бригада», "regiment". */
export const isFormation = wordsLike(
  /^(?:бригад|полк(?!овн)|батальйон|батальон|корпус|загон[уі]|отряд[ае]|дивізі|дивизи|brigade|regiment|battalion|detachment|division)/u,
)

/** Tells whether a word asks for a number: «скільки», "how many". */
export const isHowMany = anyWord('скільки скількох сколько скольких many')

/** Tells whether a word is a small number that is not told: «кілька», "several". */
export const isSeveral = anyWord('кілька декілька кількох несколько нескольких several few some')

/** Tells whether a word is of those who wait at home: «родини», "relatives". */
export const isRelative = anyWord(`
  рідн{і,их,им,ими} родич* родин{,а,и,і,ам,ами,ах} сім{'я,'ї,'ю,'ям,'ями,'ях,ей} близьк{і,их,им}
  матер{і,ів,ям,и,ей} дружин{,и} батьк{и,ів} родственник* родн{ые,ых} близк{ие,их,им}
  семь{я,и,ю,е,ям,ями,ях} семей жены жен
  famil{y,ies} relative{,s} mothers wives parents
`)

/** Tells whether a word is one of those who fought: «захисник», "soldier". */
export const isOneSoldier = anyWord(`
  геро{й,я} воїн воин захисник защитник оборонець боєць боец солдат військовий
  військовослужбовець военный военнослужащий побратим земляк
  hero soldier defender serviceman servicewoman warrior fighter marine officer sergeant
  countryman
`)

/** Tells whether a word is of how old somebody is: «віком», "aged". */
export const isAge = anyWord('age aged ages вік віком віку віці возраст*')

/** Tells whether a word sets years as a bound: «молодших», «старше», "under". */
export const isYoungerOrOlder = anyWord('under below younger older молодш* старш* младш* моложе')

/** Tells whether a word is of the years somebody has lived: «виповнилося», "turned". */
export const isOfYearsLived = anyWord('{ви,с}повни* исполни* достиг* досяг* turn{,ed,ing,s}')

/** Tells whether a word is the one of them who has lived least or most: «наймолодшому», "the oldest". */
export const isYoungestOrOldest = anyWord(`
  {,най}{молодш,старш}{ому,ій,ий,а,ого} {младш,старш}{ему,ей,ий,ая,его} {молод,юн}ому
  youngest oldest eldest
`)

/** Tells whether a word names whoever is no soldier by a trade or a land of theirs: «священник», "reporter". */
export const isCivilTrade = anyWord(`
  журналіст* журналист* священ{ик*,ник*} пастор* волонтер* правозахисн* правозащитн* вчител*
  учител* депутат* американ{ець*,ц*,ка*,ку*,ок*} американ{ец*,ц*} британ{ець*,ц*,ец*}
  journalist* reporter* priest* pastor* volunteer* teacher* american americans brit{on,ons}
  canadian{,s} georgian{,s}
`)
