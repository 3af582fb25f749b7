import { wordsLike } from './word.ts'

/*
 * Words for what is done to people and bodies: freed, handed over, brought, ended, put off.
 * Every rule asks the same lists, so that a word is added once.
 */

/** Tells whether a word says that something is over: «завершено», "completed". */
export const isFinished = wordsLike(
  /^(?:заверш|закінч|законч|окончен|complet|conclud|finish|wrapp|ended$|over$)/u,
)

/** Tells whether a word says that captors let somebody go: «відпустила», "freed". */
export const isLettingGo = wordsLike(
  /^(?:звільни(?:в|ла|ло|ли)|освободил[аио]?|відпусти(?:в|ла|ло|ли)|отпустил[аио]?|випусти(?:в|ла|ло|ли)|выпустил[аио]?|freed|frees|releas(?:ed|es))$/u,
)

/** Tells whether a word says that something does not take place when it should: «відкладено», "postponed". */
export const isPuttingOff = wordsLike(
  /^(?:відкла|відтермін|перенес|перенос|скасов|скасув|призупин|зірв|отлож|отмен|приостан|сорва|postpon|cancel|suspend|delay|halt|put$|called$|off$)/u,
)

/** Tells whether a word says that something has begun: «розпочато», "under way". */
export const isBegun = wordsLike(
  /^(?:(?:роз)?поч(?:ав|ала|али|ато|атий|ався|алася|алось|алося|инає)|стартував|начал[аои]?|начал(?:ся|ась|ось|ись)|начат[аоы]?|начавш\p{L}+|начинает|стартовал[аои]?|приступил[аи]?|began|begun|begins?|started|starts|underway|way)$/u,
)

/** Tells whether a word says of people that they were let go or swapped: «звільнених», "the freed". */
export const isFreed = wordsLike(
  /^(?:freed|released|returned|exchanged|swapped|liberated|repatriated|(?:звільнен|визволен|повернен|повернут|обмінян|виміня?н|врятован|репатрійован)(?:і|их|им|ими)|(?:освобожд[её]нн|возвращ[её]нн|обмененн|обменянн|вызволенн|спас[её]нн|репатриированн)(?:ые|ых|ым|ыми)|(?:вернувш|возвративш)(?:иеся|ихся|имся|имися))$/u,
)

/** Tells whether a word says of bodies that one side gave them to the other: «переданих», "repatriated". */
export const isHandedOver = wordsLike(
  /^(?:returned|repatriated|received|handed|transferred|(?:передан|повернен|повернут|отриман|одержан|репатрійован|прийнят|віддан)(?:і|их)|(?:переданн|возвращ[её]нн|полученн|репатриированн|принят|отданн)(?:ые|ых))$/u,
)

/** Tells whether a word says of bodies only that they came: «привезених», "delivered". */
export const isBroughtIn = wordsLike(
  /^(?:(?:привезен|доставлен|забран)(?:і|их)|(?:привез[её]нн|доставленн|забранн)(?:ые|ых)|прибывших|поступивших|delivered|brought)$/u,
)

/** Tells whether a word says that somebody is moved by others: «доправили», «евакуювали», "flown". */
export const isBringing = wordsLike(
  /^(?:привез|привіз|доставил|доставлен|доправ|довез|вивез|вивіз|вывез|перевез|повез|відвез|отвез|везуть$|везут$|евакуюва|евакуйова|эвакуир|етапува|этапирова|brought$|delivered$|moved$|transported$|transferred$|taken$|took$|drove$|driven$|flew$|flown$|flying$|evacuated$)/u,
)
