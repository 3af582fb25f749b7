import { marksIn, type Reading } from './reading.ts'
import { has, hitsIn, type Sentence } from './sentence.ts'
import { eitherOf, isMarked, soughtWords } from '#statement/word/marks.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HELD } from '#statement/vocabulary/idea-groups.ts'

const isOfAttack = soughtWords(`
  дрон* шахед* безпілотник* беспилотник* ракет* обстріл* обстрел* санкці* санкци* указ{,и}
  drone{,s} missile{,s} shelling* sanction*
`)

const isEvacuated = soughtWords(`
  евакуац* евакуюв* евакую{ть*,ємо*} евакуйовано эвакуац* эвакуировал* эвакуировано эвакуируют*
  evacuation*
`)
const EITHER = eitherOf(isOfAttack.mark, isEvacuated.mark)

/** Who leaves captivity may have flown drones. */
const OF_SWAP: readonly Idea[] = [
  'exchange',
  'exchanged',
  'captivity',
  'captive',
  'from_russia',
  'repatriation',
  'body',
  'home',
]

/** Tells whether a text holds words of attacks, sanctions or evacuations at all. */
export const speaksOfAttacks = (reading: Reading): boolean => isMarked(marksIn(reading), EITHER)

/**
 * Tells whether a sentence counts who was hit or put under sanctions, below the news in a summary of a day: «За
 * добу випустили 214 дронів, двоє загиблих», «санкції щодо 47 осіб», «евакуація: до Запоріжжя дісталися 3 тис. людей».
 */
export const isOfAttackOrSanctions = (sentence: Sentence): boolean =>
  isMarked(sentence.marks, EITHER) &&
  !has(sentence, OF_SWAP) &&
  (isMarked(sentence.marks, isOfAttack.mark) || !has(sentence, OF_SOLDIERS))

/** «37 жінок евакуювали з „Азовсталі“» tells where those who came were caught, and of Kursk's people whom Ukraine took away it tells who they are. */
const OF_SOLDIERS: readonly Idea[] = [
  'defender',
  'military',
  'officer',
  'rank',
  'woman',
  'captured',
  'russian',
]

const isStrike = soughtWords(`
  удар* атак* обстріл* обстрел* ракет*
  strike{,s} attack{,s} missile{,s} drone{,s} shelling bombardment*
`)

/**
 * Tells whether the dead of a sentence that tells of captives are those of an attack set in behind them: "the release
 * of 32 soldiers from captivity, a day after strikes killed 19".
 */
export const isOfThoseHit = (sentence: Sentence): boolean =>
  isMarked(sentence.marks, isStrike.mark) &&
  has(sentence, HELD) &&
  !has(sentence, ['body', 'repatriation', 'died_captive']) &&
  hitsIn(sentence, 'dead').every(({ from }) =>
    has(sentence, HELD, { from: sentence.from, to: from }),
  )
