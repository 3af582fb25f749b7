import type { Amount } from '#statement/count/amount.ts'
import { hitsIn } from '#statement/sentence/sentence.ts'
import { isWas } from '#statement/word/auxiliaries.ts'
import { isFurther } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether those counted were civilians only before they went to war: «20 із них були цивільними до війни», "twenty
 * had been civilians before the invasion". They came as soldiers.
 */
export const wereCiviliansOnce = (tokens: readonly Token[], { sentence, kinds }: Amount): boolean =>
  kinds.has('civilian') &&
  hitsIn(sentence, 'civilian').some(
    ({ from, to }) =>
      someToken(tokens, Math.max(sentence.from, from - 2), from, isWas) &&
      (isOnce(tokens, from, to) ||
        someToken(tokens, Math.max(sentence.from, from - ONCE_WITHIN), from, isFormerly)),
  )

const ONCE_WITHIN = 6
const isFormerly = anyWord('колись раніше когда-то раньше once formerly')

/** «до війни», "before the full-scale invasion" right behind the civilians, or right before what they were. */
const isOnce = (tokens: readonly Token[], from: number, to: number): boolean =>
  isBeforeWar(tokens, isFurther(tokens[to]) ? to + 1 : to) ||
  [2, 3, 4, 5].some((back) => isBeforeWar(tokens, from - back))

const isBeforeWar = (tokens: readonly Token[], at: number): boolean =>
  isBefore(tokens[at]) &&
  someToken(tokens, at + 1, at + 4, isWar) &&
  !someToken(tokens, at - HELD_WITHIN, at, isHeldSince)

/** «кого тримали ще до вторгнення», "those held since before the invasion": so long they were held. */
const isHeldSince = anyWord(`
  трима{ли,в,ла,ють} утриму* схоп* затрима* захоп* арешт* ув'язн* держа{ли,т} удержив* схва{тили,ченных} задержа*
  захва{тили,ченных} арестова*
  since held taken seized captured jailed detained arrested imprisoned behind
`)
const HELD_WITHIN = 2

const isBefore = anyWord('до before')
const isWar = anyWord(`
  війни вторгнення мобілізації служби 24 войны вторжения мобилизации службы
  war invasion mobili{s,z}ation service 2022
`)
