import type { Token } from './token.ts'
import { anyWord } from './any-word.ts'
import { oneOf, wordsLike } from './word.ts'

/*
 * Small words and marks of the three languages that many rules ask for alike. A rule that needs a word
 * more, or one less, keeps a question of its own beside it.
 */

/** Tells whether a word joins two of a kind: «та», «и», "and". */
export const isAnd = anyWord('та і й и and')

/** Tells whether a word joins two of a kind or leaves it open which of them: «та», «или». */
export const isAndOr = anyWord('та і й и and або чи или либо or')

/** Tells whether a word leaves open whether something is so: «чи», "whether". */
export const isWhether = anyWord('чи ли whether if якщо если')

/** Tells whether a word denies what stands right behind it: «не», "not". */
export const isNot = anyWord("не not never *n't n't")

/** Tells whether a word says of which whole the rest of the phrase is a part: «із», "of". */
export const isOutOf = anyWord('з із зі из of')

/** Tells whether a word says that more come: «ще», "another". */
export const isFurther = anyWord('ще іще ещё еще another further additional')

/** Tells whether a word adds something of the kind: «також», "also". */
export const isAlso = anyWord('також также теж тоже also too')

/** Tells whether a word sets one thing behind another in time: «після», "following". */
export const isAfter = anyWord('after following після после вслід вслед слідом следом спустя')

/** Tells whether a word says for whom somebody is swapped: «на», «за», "for". */
export const isFor = anyWord('на за for')

/** Tells whether a word says that two do something at once: «разом», "along". */
export const isTogether = anyWord(`
  разом вместе поряд поруч рядом наряду спільно совместно
  together along alongside
`)

/** Tells whether a word makes the English verb behind it passive: "was given". */
export const isBeen = anyWord('be been being is are was were')

/** Tells whether a mark begins what is told of the words before it: «—», «:». */
export const isDashOrColon = anyWord('— :')

/** Tells whether a mark sets something in: «—», «,». */
export const isDashOrComma = anyWord(', —')

/** Tells whether a figure looks like a year of these two decades, and counts nobody. */
export const isYearOfLate = wordsLike(/^20[12]\d$/u)

/** Tells whether a word sets those it stands before among others: «серед», "among". */
export const isAmong = anyWord('серед з-поміж з-посеред среди among')

/** Tells whether a word begins a clause of time: «коли», "when". */
export const isWhen = anyWord('коли когда when')

/** Tells whether a word says what is only spoken of: «міфи про обмін». */
export const isAbout = anyWord('про о об щодо стосовно about on regarding concerning')

/** Tells whether a word says whence: «із», "from". */
export const isFrom = anyWord('з із зі с со из from')

/** Tells whether a word is the article of one: "a", "an". */
export const isAn = anyWord('a an')

/** Tells whether a word adds to what is before it: «та», «плюс». */
export const isAndOrPlus = anyWord('та і й и and плюс plus')

/** Tells whether a word names those who are left of a whole: «решта», "the rest". */
export const isRest = anyWord('решт{а,у,и} остальны{е,х} rest remainder')

/** Tells whether a verb declines something: who refuses something else says nothing of the news. */
export const isRefused = anyWord('відмов* отказ* refus* declin* reject*')

/** Tells whether a word is written in Latin letters alone. */
export const isEnglish = wordsLike(/^[a-z]+$/u)

/** Tells whether a word or a comma joins two of a kind. */
export const isJoint = anyWord(', та і й и and')

/** Tells whether a word sets one thing against another: «а», "but". */
export const isBut = anyWord('а але но but')

/** Tells whether a word adds to what is before it, and does nothing else: «плюс». */
export const isPlus = anyWord('plus плюс +')

/** Tells whether a word says in whose company: «зі», "with". */
export const isWith = anyWord('з із зі с со with')

/** Tells whether a word says in whose company, or beside whom: «зі», "alongside". */
export const isWithOrAlongside = anyWord('з із зі с со with alongside')

/** Tells whether a word says beside whom. */
export const isAlongside = anyWord('alongside')

/** Tells whether a word says in what: «у», "in". */
export const isIn = anyWord('у в во in')

/** Tells whether a word says where: «в», «на». */
export const isAt = anyWord('у в во на')

/** Tells whether a word is the English "of". */
export const isOf = anyWord('of')

/** Tells whether a word is the English "of" or "from". */
export const isOfOrFrom = anyWord('of from')

/** Tells whether a word is the English "to". */
export const isTo = anyWord('to')

/** Tells whether a word is the article of those known: "the". */
export const isThe = anyWord('the')

/** Tells whether a word says where something ends: «до», "to". */
export const isUpTo = anyWord('до to')

/** Tells whether a word says in return for whom: «за», "for". */
export const isPrice = anyWord('за for')

/** Tells whether a word may stand between the numbers of a formula: «84 на 84», "84 for 84". */
export const isForOrOn = anyWord('на for')

/** Tells whether a word says that each gets as many: «по 84». */
export const isPer = anyWord('по')

/** Tells whether a word says how, or as what: «як». */
export const isHow = anyWord('як как')

/** Tells whether a word says as what: «як», "as". */
export const isAs = anyWord('як как as')

/** Tells whether a word begins a clause of how or when: «як», «коли». */
export const isHowOrWhen = anyWord('як как коли когда')

/** Tells whether a word points to another time: «тоді», "then". */
export const isThen = anyWord('тоді тогда then')

/** Tells whether a word counts back from today: «тому», "ago". */
export const isAgo = anyWord('тому назад ago')

/** Tells whether a word is the day of something: «дня», "day". */
export const isDay = anyWord('день дня day')

/** Tells whether a word is the English "year". */
export const isYear = anyWord('year')

/** Tells whether a word counts how often: «раз», "time". */
export const isTime = anyWord('раз разу time')

/** Tells whether a word points to some who are told of: «тих», "those". */
export const isThose = anyWord('тих тех those')

/** Tells whether a word stands for those named before: «них», "them". */
export const isThem = anyWord('них ними им їм them')

/** Tells whether a word stands for those named before or points to them: «них», «цих». */
export const isThemOrThese = anyWord('них цих этих them these those')

/** Tells whether a word stands for those named before: «з них», «з яких». */
export const isThemOrWhom = anyWord('них яких которых them whom which')

/** Tells whether a word says whose, or whom: «їх». */
export const isTheir = anyWord('їх их')

/** Tells whether a word stands for what was told before: «це», "it". */
export const isThis = anyWord('це то это this that it')

/** Tells whether a word says that those it stands by are not those named before: «інших», "others". */
export const isOthers = anyWord('інших других more other{,s}')

/** Tells whether a word is an English comparative of numbers. */
export const isMore = anyWord('more fewer less')

/** Tells whether a word halves the number it stands before: «пів», "half". */
export const isHalf = anyWord('пів пол half')

/** Tells whether a word says that there is none: «немає». */
export const isAbsent = anyWord('немає нема нет')

/** Tells whether a word is the English "who". */
export const isWho = anyWord('who')

/** Tells whether a word is the English "had". */
export const isHad = anyWord('had')

/** Tells whether a word is what "was given" or "was handed" ends in. */
export const isGiven = anyWord('given handed')

/** Tells whether a word makes an English verb one of return: "brought home". */
export const isBack = anyWord('back home')

/** Tells whether an English noun may be of many. */
export const isPlural = anyWord('*s')

/** Tells whether a mark is a comma. */
export const isComma = anyWord(',')

/** Tells whether a mark is a colon. */
export const isColon = anyWord(':')

/** Tells whether a mark ends a sentence. */
export const isStop = anyWord('. ! ? …')

/** Tells whether a mark is a dash or what many write instead. */
export const isDash = anyWord('— -')

/** Tells whether a mark begins what is told of the words before it, or is a hyphen in its place. */
export const isDashHyphenOrColon = anyWord('— : -')

/** Tells whether a word says whence, or of which whole: «з», "of". */
export const isFromOf = anyWord('з із зі с из from of')

/** Tells whether a word joins a half to a number: «с половиной», "and a half". */
export const isAndHalf = anyWord('с з із and')

/** Tells whether a word is the half that is joined to a number: «з половиною». */
export const isHalfMore = anyWord('половин* half')

/** Tells whether a figure has the digits of a year. */
export const isOfFourDigits = wordsLike(/^\d{4}/u)

/** Tells whether a sentence may begin with a word behind a full stop: a small letter begins none. */
export const mayBegin = (token: Token | undefined): boolean =>
  token === undefined || token.capital || token.kind !== 'word' || isStateWrittenSmall(token)

/** The other state as many write it even there: «…повернули 1000 тіл. росії передали 38.» */
const isStateWrittenSmall = anyWord('росі{я,ї,ю,є,єю,яни,янам} рф москва москві кремль')

/** «з одного боку», "on one side", "one way" */
export const isSide = anyWord(`
  бік боку боці сторон{а,и,ы,і,у,е} стороны напрям{ок,ку} направлени{е,и}
  side hand way direction
`)

/** Tells whether a word puts numbers in the order of what was named: «відповідно», "respectively". */
export const isRespectively = anyWord('відповідно соответственно respectively')

/** Tells whether a word takes a part out of a whole: «зокрема», "including". */
export const isIncluding = anyWord('зокрема включно включаючи включая including')

/** Tells whether a word begins a condition: «якщо», "if". */
export const isIf = anyWord('якщо якби если if')

/** Tells whether a word sets a whole sentence against the one before it: «однак», "however". */
export const isYet = anyWord('однак однако проте зато натомість yet however')

/** Tells whether a word leaves open which of two: «або», "or". */
export const isOr = anyWord('або чи или либо or')

/** Tells whether a word says that there are no more: «лише», "only". */
export const isOnly = anyWord('лише лиш лишень тільки только лишь only just merely')

/** Tells whether a word begins what is told: «що», "that". */
export const isThat = anyWord('що что that')

/** Tells whether a word asks or says where, whence or whither: «де», "where". */
export const isWhere = anyWord('де куди звідки где куда откуда where')

/** Tells whether a word joins two or sets them against each other: «та», «але». */
export const isAndOrBut = oneOf(isAnd, isBut)

/** Tells whether a word sets against what stands before it: «але», «однак», "however". */
export const isButOrYet = oneOf(isBut, isYet)

/** Tells whether a word says that somebody comes on top: «також», «ще», "another". */
export const isAlsoOrFurther = oneOf(isAlso, isFurther)

/** Tells whether a word begins what is told or what is asked: «що», «чи», "whether". */
export const isThatOrWhether = oneOf(isThat, isWhether)
