import type { Token } from './token.ts'
import { oneOf, wordsLike } from './word.ts'

/*
 * Small words and marks of the three languages that many rules ask for alike. A rule that needs a word
 * more, or one less, keeps a question of its own beside it.
 */

/** Tells whether a word joins two of a kind: «та», «и», "and". */
export const isAnd = wordsLike(/^(?:та|і|й|и|and)$/u)

/** Tells whether a word joins two of a kind or leaves it open which of them: «та», «или». */
export const isAndOr = wordsLike(/^(?:та|і|й|и|and|або|чи|или|либо|or)$/u)

/** Tells whether a word leaves open whether something is so: «чи», "whether". */
export const isWhether = wordsLike(/^(?:чи|ли|whether|if|якщо|если)$/u)

/** Tells whether a word denies what stands right behind it: «не», "not". */
export const isNot = wordsLike(/^(?:не|not|never|\p{L}+n't|n't)$/u)

/** Tells whether a word says of which whole the rest of the phrase is a part: «із», "of". */
export const isOutOf = wordsLike(/^(?:з|із|зі|из|of)$/u)

/** Tells whether a word says that more come: «ще», "another". */
export const isFurther = wordsLike(/^(?:ще|іще|ещё|еще|another|further|additional)$/u)

/** Tells whether a word adds something of the kind: «також», "also". */
export const isAlso = wordsLike(/^(?:також|также|теж|тоже|also|too)$/u)

/** Tells whether a word sets one thing behind another in time: «після», "following". */
export const isAfter = wordsLike(
  /^(?:after|following|після|после|вслід|вслед|слідом|следом|спустя)$/u,
)

/** Tells whether a word says for whom somebody is swapped: «на», «за», "for". */
export const isFor = wordsLike(/^(?:на|за|for)$/u)

/** Tells whether a word says that two do something at once: «разом», "along". */
export const isTogether = wordsLike(
  /^(?:разом|вместе|together|along|alongside|поряд|поруч|рядом|наряду|спільно|совместно)$/u,
)

/** Tells whether a word makes the English verb behind it passive: "was given". */
export const isBeen = wordsLike(/^(?:be|been|being|is|are|was|were)$/u)

/** Tells whether a mark begins what is told of the words before it: «—», «:». */
export const isDashOrColon = wordsLike(/^[—:]$/u)

/** Tells whether a mark sets something in: «—», «,». */
export const isDashOrComma = wordsLike(/^[,—]$/u)

/** Tells whether a figure looks like a year of these two decades, and counts nobody. */
export const isYearOfLate = wordsLike(/^20[12]\d$/u)

/** Tells whether a word sets those it stands before among others: «серед», "among". */
export const isAmong = wordsLike(/^(?:серед|з-поміж|з-посеред|среди|among)$/u)

/** Tells whether a word begins a clause of time: «коли», "when". */
export const isWhen = wordsLike(/^(?:коли|когда|when)$/u)

/** Tells whether a word says what is only spoken of: «міфи про обмін». */
export const isAbout = wordsLike(/^(?:про|о|об|щодо|стосовно|about|on|regarding|concerning)$/u)

/** Tells whether a word says whence: «із», "from". */
export const isFrom = wordsLike(/^(?:з|із|зі|с|со|из|from)$/u)

/** Tells whether a word is the article of one: "a", "an". */
export const isAn = wordsLike(/^(?:a|an)$/u)

/** Tells whether a word adds to what is before it: «та», «плюс». */
export const isAndOrPlus = wordsLike(/^(?:та|і|й|и|and|плюс|plus)$/u)

/** Tells whether a word names those who are left of a whole: «решта», "the rest". */
export const isRest = wordsLike(/^(?:решта|остальные|rest|remainder)$/u)

/** Tells whether a verb declines something: who refuses something else says nothing of the news. */
export const isRefused = wordsLike(/^(?:відмов|отказ|refus|declin|reject)/u)

/** Tells whether a word is written in Latin letters alone. */
export const isEnglish = wordsLike(/^[a-z]+$/u)

/** Tells whether a word or a comma joins two of a kind. */
export const isJoint = wordsLike(/^(?:,|та|і|й|и|and)$/u)

/** Tells whether a word sets one thing against another: «а», "but". */
export const isBut = wordsLike(/^(?:а|але|но|but)$/u)

/** Tells whether a word adds to what is before it, and does nothing else: «плюс». */
export const isPlus = wordsLike(/^(?:plus|плюс|\+)$/u)

/** Tells whether a word says in whose company: «зі», "with". */
export const isWith = wordsLike(/^(?:з|із|зі|с|со|with)$/u)

/** Tells whether a word says in whose company, or beside whom: «зі», "alongside". */
export const isWithOrAlongside = wordsLike(/^(?:з|із|зі|с|со|with|alongside)$/u)

/** Tells whether a word says beside whom. */
export const isAlongside = wordsLike(/^alongside$/u)

/** Tells whether a word says in what: «у», "in". */
export const isIn = wordsLike(/^(?:у|в|во|in)$/u)

/** Tells whether a word says where: «в», «на». */
export const isAt = wordsLike(/^(?:у|в|во|на)$/u)

/** Tells whether a word is the English "of". */
export const isOf = wordsLike(/^of$/u)

/** Tells whether a word is the English "of" or "from". */
export const isOfOrFrom = wordsLike(/^(?:of|from)$/u)

/** Tells whether a word is the English "to". */
export const isTo = wordsLike(/^to$/u)

/** Tells whether a word is the article of those known: "the". */
export const isThe = wordsLike(/^the$/u)

/** Tells whether a word says where something ends: «до», "to". */
export const isUpTo = wordsLike(/^(?:до|to)$/u)

/** Tells whether a word says in return for whom: «за», "for". */
export const isPrice = wordsLike(/^(?:за|for)$/u)

/** Tells whether a word may stand between the numbers of a formula: «84 на 84», "84 for 84". */
export const isForOrOn = wordsLike(/^(?:на|for)$/u)

/** Tells whether a word says that each gets as many: «по 84». */
export const isPer = wordsLike(/^по$/u)

/** Tells whether a word says how, or as what: «як». */
export const isHow = wordsLike(/^(?:як|как)$/u)

/** Tells whether a word says as what: «як», "as". */
export const isAs = wordsLike(/^(?:як|как|as)$/u)

/** Tells whether a word begins a clause of how or when: «як», «коли». */
export const isHowOrWhen = wordsLike(/^(?:як|как|коли|когда)$/u)

/** Tells whether a word points to another time: «тоді», "then". */
export const isThen = wordsLike(/^(?:тоді|тогда|then)$/u)

/** Tells whether a word counts back from today: «тому», "ago". */
export const isAgo = wordsLike(/^(?:тому|назад|ago)$/u)

/** Tells whether a word is the day of something: «дня», "day". */
export const isDay = wordsLike(/^(?:день|дня|day)$/u)

/** Tells whether a word is the English "year". */
export const isYear = wordsLike(/^year$/u)

/** Tells whether a word counts how often: «раз», "time". */
export const isTime = wordsLike(/^(?:раз|разу|time)$/u)

/** Tells whether a word points to some who are told of: «тих», "those". */
export const isThose = wordsLike(/^(?:тих|тех|those)$/u)

/** Tells whether a word stands for those named before: «них», "them". */
export const isThem = wordsLike(/^(?:них|ними|им|їм|them)$/u)

/** Tells whether a word stands for those named before or points to them: «них», «цих». */
export const isThemOrThese = wordsLike(/^(?:них|цих|этих|them|these|those)$/u)

/** Tells whether a word stands for those named before: «з них», «з яких». */
export const isThemOrWhom = wordsLike(/^(?:них|яких|которых|them|whom|which)$/u)

/** Tells whether a word says whose, or whom: «їх». */
export const isTheir = wordsLike(/^(?:їх|их)$/u)

/** Tells whether a word stands for what was told before: «це», "it". */
export const isThis = wordsLike(/^(?:це|то|это|this|that|it)$/u)

/** Tells whether a word says that those it stands by are not those named before: «інших», "others". */
export const isOthers = wordsLike(/^(?:інших|других|more|others?)$/u)

/** Tells whether a word is an English comparative of numbers. */
export const isMore = wordsLike(/^(?:more|fewer|less)$/u)

/** Tells whether a word halves the number it stands before: «пів», "half". */
export const isHalf = wordsLike(/^(?:пів|пол|half)$/u)

/** Tells whether a word says that there is none: «немає». */
export const isAbsent = wordsLike(/^(?:немає|нема|нет)$/u)

/** Tells whether a word is the English "who". */
export const isWho = wordsLike(/^who$/u)

/** Tells whether a word is the English "had". */
export const isHad = wordsLike(/^had$/u)

/** Tells whether a word is what "was given" or "was handed" ends in. */
export const isGiven = wordsLike(/^(?:given|handed)$/u)

/** Tells whether a word makes an English verb one of return: "brought home". */
export const isBack = wordsLike(/^(?:back|home)$/u)

/** Tells whether an English noun may be of many. */
export const isPlural = wordsLike(/s$/u)

/** Tells whether a mark is a comma. */
export const isComma = wordsLike(/^,$/u)

/** Tells whether a mark is a colon. */
export const isColon = wordsLike(/^:$/u)

/** Tells whether a mark ends a sentence. */
export const isStop = wordsLike(/^[.!?…]$/u)

/** Tells whether a mark is a dash or what many write instead. */
export const isDash = wordsLike(/^[—-]$/u)

/** Tells whether a mark begins what is told of the words before it, or is a hyphen in its place. */
export const isDashHyphenOrColon = wordsLike(/^[—:-]$/u)

/** Tells whether a word says whence, or of which whole: «з», "of". */
export const isFromOf = wordsLike(/^(?:з|із|зі|с|из|from|of)$/u)

/** Tells whether a word joins a half to a number: «с половиной», "and a half". */
export const isAndHalf = wordsLike(/^(?:с|з|із|and)$/u)

/** Tells whether a word is the half that is joined to a number: «з половиною». */
export const isHalfMore = wordsLike(/^(?:половин|half$)/u)

/** Tells whether a figure has the digits of a year. */
export const isOfFourDigits = wordsLike(/^\d{4}/u)

/** Tells whether a sentence may begin with a word behind a full stop: a small letter begins none. */
export const mayBegin = (token: Token | undefined): boolean =>
  token === undefined || token.capital || token.kind !== 'word' || isStateWrittenSmall(token)

/** The other state as many write it even there: «…повернули 1000 тіл. росії передали 38.» */
const isStateWrittenSmall = wordsLike(/^(?:росі(?:я|ї|ю|є|єю|яни|янам)|рф|москва|москві|кремль)$/u)

/** «з одного боку», "on one side", "one way" */
export const isSide = wordsLike(
  /^(?:бік|боку|боці|сторон[аиыіуе]|стороны|side|hand|way|direction|напрям(?:ок|ку)|направлени[еи])$/u,
)

/** Tells whether a word puts numbers in the order of what was named: «відповідно», "respectively". */
export const isRespectively = wordsLike(/^(?:відповідно|соответственно|respectively)$/u)

/** Tells whether a word takes a part out of a whole: «зокрема», "including". */
export const isIncluding = wordsLike(/^(?:зокрема|включно|включаючи|включая|including)$/u)

/** Tells whether a word begins a condition: «якщо», "if". */
export const isIf = wordsLike(/^(?:якщо|якби|если|if)$/u)

/** Tells whether a word sets a whole sentence against the one before it: «однак», "however". */
export const isYet = wordsLike(/^(?:однак|однако|проте|зато|натомість|yet|however)$/u)

/** Tells whether a word leaves open which of two: «або», "or". */
export const isOr = wordsLike(/^(?:або|чи|или|либо|or)$/u)

/** Tells whether a word says that there are no more: «лише», "only". */
export const isOnly = wordsLike(/^(?:лише|лиш|лишень|тільки|только|лишь|only|just|merely)$/u)

/** Tells whether a word begins what is told: «що», "that". */
export const isThat = wordsLike(/^(?:що|что|that)$/u)

/** Tells whether a word asks or says where, whence or whither: «де», "where". */
export const isWhere = wordsLike(/^(?:де|куди|звідки|где|куда|откуда|where)$/u)

/** Tells whether a word joins two or sets them against each other: «та», «але». */
export const isAndOrBut = oneOf(isAnd, isBut)

/** Tells whether a word sets against what stands before it: «але», «однак», "however". */
export const isButOrYet = oneOf(isBut, isYet)

/** Tells whether a word says that somebody comes on top: «також», «ще», "another". */
export const isAlsoOrFurther = oneOf(isAlso, isFurther)

/** Tells whether a word begins what is told or what is asked: «що», «чи», "whether". */
export const isThatOrWhether = oneOf(isThat, isWhether)
