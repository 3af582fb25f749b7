import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { isAbout } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HELD, NO_NEWS, PROMISED } from '#statement/vocabulary/idea-groups.ts'
import { isReported } from '#statement/word/telling.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a sentence opens with the release that somebody has reported: «Про звільнення 107 воїнів написав у
 * четвер Єрмак». Words set off by a mark may be what was only spoken of: «Про звільнення 1200», — написав він.
 */
export const isReportedFirst = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean => {
  const { from, to, numbers } = sentence
  const [number] = numbers
  if (!isAbout(tokens[from]) || number === undefined) return false
  if (number === from + 1) return isOfFreed(tokens, sentence)
  if (!isRelease(tokens[from + 1])) return false
  const verb = tokens.slice(number, to).findIndex((token) => isReported(token))
  return (
    verb > 0 &&
    number - from <= BEFORE_NUMBER &&
    !has(sentence, OTHERWISE) &&
    !someToken(tokens, from, number + verb, ({ kind }) => kind === 'mark')
  )
}

/** «Про 107 звільнених із полону повідомили сьогодні у штабі»: only what was reported on this day, and of nobody named before. */
const isOfFreed = (tokens: readonly Token[], sentence: Sentence): boolean => {
  const { from, to } = sentence
  return (
    someToken(tokens, from + 2, from + FREED_WITHIN, isFreed) &&
    has(sentence, ['today']) &&
    has(sentence, HELD) &&
    !has(sentence, OTHERWISE) &&
    someToken(tokens, from + 2, to, isReported) &&
    !someToken(tokens, from, to - 1, ({ kind }) => kind === 'mark')
  )
}

const FREED_WITHIN = 6
const isFreed = anyWord(`
  {звільнен,визволен,повернен,повернут,обмінян,вимін{,я}н,освобожденн,освобождённ,возвращенн,возвращённ,обменянн,вызволенн}{их,ых}
`)

/** «Про звільнення з російського полону ще 107» */
const BEFORE_NUMBER = 6
const OTHERWISE: readonly Idea[] = [...NO_NEWS, ...PROMISED, 'agreed']
const isRelease = anyWord('звільнення визволення повернення освобождении возвращении вызволении')
