import type { Amount } from '#statement/count/amount.ts'
import { isReadFrom } from '#statement/count/figure.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { numbersIn } from '#statement/figures/number-cues.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figure } from '#statement/statement.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { someToken, textAt } from '#statement/word/token.ts'

/** Tells whether only Russia speaks in a sentence, or goes on speaking in it: «За його версією, передали 1000». */
export const isTheirAccount = (reading: Reading, sentence: Sentence): boolean =>
  isOfRussia(sentence) || goesOn(reading, sentence)

const isOfRussia = (sentence: Sentence): boolean =>
  has(sentence, ['ru_voice']) && !has(sentence, ['ua_voice'])

/** Whose word it is is told above: by «его же запись», or by the quotation that a headline leads to. */
function goesOn({ tokens, sentences }: Reading, sentence: Sentence): boolean {
  if (has(sentence, ['ua_voice'])) return false
  const above = sentences[sentence.index - 1]
  if (above === undefined || !isOfRussia(above)) return false
  return textAt(tokens, sentence.from) === '"' || isHisAccount(tokens, sentence)
}

const isHisAccount = (tokens: Reading['tokens'], { from, to }: Sentence): boolean => {
  for (let at = from; at < to; at += 1)
    if (isHis(tokens[at]) && someToken(tokens, at + 1, Math.min(at + 3, to), isAccount)) return true
  return false
}

const isHis = anyWord('його его їхн{я,ій,іми,ім,іх} их їх his their')
const isAccount = anyWord(`
  верс{ія,ією,ії,ию,ии,ия} слова{,ми} словам запис{и,ами,ях} даним{,и} данным{,и} рахунк{ом,ами}
  підрахунк{ом,ами,ам} подсчет{ам,ом} account version words figures count tally
`)

/** «В Киеве насчитали 1003»: whether the whole is read where Russia does not speak, though no noun may stand beside it. */
export const isCountedElsewhere = ({ timeline }: Findings, whole: Figure): boolean =>
  numbersIn(timeline).some(
    ({ value, at, sentence }) =>
      value === whole.value &&
      isReadFrom(timeline.reading.tokens, whole, { at }) &&
      !isTheirAccount(timeline.reading, sentence),
  )

/**
 * Tells whether a number is only Russia's word, and the whole is counted by others. Where more came than the whole, it may
 * be what Ukraine gave: "Ukraine returned 24 bodies and received 1,000. Moscow counts 26."
 */
export const isOnlyTheirs = (findings: Findings, a: Amount, whole: Figure): boolean =>
  isTheirAccount(findings.timeline.reading, a.sentence) &&
  isCountedElsewhere(findings, whole) &&
  !isLessThanAnother(findings, a, whole)

/** Tells whether beside the whole stands a greater number that is not the rival. */
export const isLessThanAnother = ({ timeline }: Findings, a: Amount, whole: Figure): boolean =>
  numbersIn(timeline)
    .filter(({ value }) => value === whole.value)
    .some(({ sentence }) =>
      sentence.numbers.some((at) => {
        const value = timeline.reading.tokens[at]?.value ?? 0
        return value > whole.value && value !== a.value
      }),
    )
