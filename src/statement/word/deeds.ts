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
