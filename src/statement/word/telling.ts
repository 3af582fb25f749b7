import { wordsLike } from './word.ts'

/*
 * Words for what is said of news: told, confirmed, denied, called a fake.
 * Every rule asks the same lists, so that a word is added once.
 */

/** Tells whether a word is of somebody who says that it is so: «підтвердив», "confirmed". */
export const isConfirming = wordsLike(/^(?:підтверд|подтверд|confirm)/u)

/** Tells whether a word is of somebody who says that it is not so: «спростували», "denied". */
export const isDenying = wordsLike(
  /^(?:спростов|спростув|опроверг|запереч|відкину(?:в|ла|ли)$|отверг|отриц|den(?:ied|ies|y)$|reject|dismiss|refut)/u,
)

/** Tells whether a word calls what is told untrue: «фейк», "hoax". What is only a rumour may turn out true. */
export const isFake = wordsLike(
  /^(?:фейк|неправд|брехн|ложь$|вигадк|выдумк|вымыс|дезінформац|дезинформац|маніпуляц|манипуляц|вкид|вброс|hoax|fakes?$|lies?$|invention|fabrication|disinformation|false$)/u,
)

/** Tells whether a word is of what is only said to be: «чутки», "rumours". */
export const isRumour = wordsLike(/^(?:чутк|чуток$|слух|rumou?r)/u)

/** Tells whether a word is of those who cheat families: «шахраї», "scammers". */
export const isFraud = wordsLike(/^(?:шахра|аферист|мошенн|обман(?:у|а)?$|fraud|scam|swindl)/u)
