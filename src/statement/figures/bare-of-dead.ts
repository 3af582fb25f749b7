import type { Amount } from '#statement/count/amount.ts'
import { has } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isBodies } from './bodies.ts'
import type { Findings } from './findings.ts'
import type { Read } from './likeliest.ts'
import { amountAt } from './of-this-event.ts'

/**
 * «Росія — 31», «Сорок дев'ять своїх, каже депутат Держдуми»: so likely the fallen need no verb, where the number is
 * named alone, as one's own or with bodies behind it, and nobody else's being there is told.
 */
export const isBareOfDead = ({ timeline, amounts }: Findings, number: Read): boolean => {
  const { tokens } = timeline.reading
  const { sentence, at } = number
  return (
    number.chance >= LIKELY &&
    !has(sentence, ['ua_voice', 'thing', 'unit']) &&
    !someToken(tokens, sentence.from, sentence.to, isPresent) &&
    isNamedAlone(tokens, number, amountAt(amounts, at))
  )
}

const isNamedAlone = (tokens: readonly Token[], { sentence, at }: Read, amount?: Amount): boolean =>
  isOwn(tokens[at + 1]) ||
  (amount !== undefined && isBodies(amount)) ||
  (tokens[at + 1]?.kind !== 'word' && (at === sentence.from || isNamed(tokens[at - 1])))

const LIKELY = 0.35
const isOwn = anyWord('свої{,х,м} своих своим наших own')
const isNamed = anyWord(': — – - at про о об on цифр{а,у,и} числ{о,а}')
/** Whoever was at the border with the bodies. */
const isPresent = anyWord(`
  кордон* границ* делегац* груп{а,и,у,о,і}* групп* експерт* эксперт* медик* рефрижератор*
  вантажів* грузов* журналіст* журналист* смі сми охорон* охран* удар* бомб* атак* прощ* проща*
  похорон*
  border* delegat* team* expert* medic* refrigerat* truck* lorr* journalist* media guard*
  attack* strike* farewell*
`)
