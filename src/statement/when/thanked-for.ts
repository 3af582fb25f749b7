import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { isThisInAnyForm } from '#statement/word/pronouns.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether what stands behind «щоб» has come true, for somebody is thanked for having helped it: «Дякую Еміратам,
 * які допомогли, щоб цей обмін відбувся». Not so of what they still help to bring about, or of exchanges to come.
 */
export const isThankedFor = (
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  isSoThat(tokens[from]) &&
  has(sentence, ['thanks'], { from: sentence.from, to: from }) &&
  someToken(tokens, Math.max(sentence.from, from - HELPED_WITHIN), from, isHelped) &&
  someToken(tokens, to, to + THIS_WITHIN, isThisInAnyForm) &&
  someToken(tokens, to, Math.min(to + DONE_WITHIN, sentence.to), isDone)

const HELPED_WITHIN = 6
const THIS_WITHIN = 2
const DONE_WITHIN = 6
const isSoThat = anyWord('щоб щоби аби чтобы чтоб')
const isHelped = anyWord(`
  допом{огли,ігла,іг,огла,огло} {по,}сприя{ли,в,ла,ло} зроби{ли,в,ла} доклали доклалися доклав попрацювали
  помог{ли,ла,ло} помог {по,}содействова{ли,л,ла} {по,с}дела{ли,л,ла} {по,}старали{сь,ся} приложили
`)
const isDone = anyWord(`
  відбу{вся,лася,лась,лося,лось} став{ся,} сталося повернул{ися,ись} {у,}дався вдалося
  состоял{ся,ась,ось} случил{ся,ось} стал получил{ся,ось} удал{ся,ось} вернул{ись,ися}
`)
