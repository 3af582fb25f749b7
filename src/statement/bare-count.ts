import { clauseAt, has, type Sentence } from './sentence.ts'
import type { Timeline } from './timeline.ts'
import { someToken, type Token } from './token.ts'
import { someNow } from './told-now.ts'
import type { Idea } from './vocabulary/idea.ts'

const HEADLINE_WORDS = 9

/** Tells whether an exchange is told without a verb, on top: «Обмен телами: 1000 — Украине, 38 — России». */
export const isBareExchange = (timeline: Timeline, sentence: Sentence): boolean =>
  sentence.place < 2 &&
  (someNow(timeline, sentence, ['repatriation']) ||
    (has(sentence, ['body', 'dead']) && someNow(timeline, sentence, ['exchange', 'body']))) &&
  has(sentence, ['to_ukraine', 'ukraine']) &&
  has(sentence, ['to_russia', 'russia']) &&
  !has(sentence, ['will', 'agreeing']) &&
  sentence.numbers.some((at) => timeline.reading.tokens[at]?.kind === 'number')

/** Tells whether a number opens the text, with the hedge under it: «Ще 1000 тіл. За версією росіян, це українські військові». */
export const isBareCount = (timeline: Timeline, sentence: Sentence): boolean =>
  sentence.place === 0 &&
  sentence.to - sentence.from <= HEADLINE_WORDS &&
  someNow(
    timeline,
    sentence,
    ['body', 'dead'],
    ({ from }) =>
      someToken(timeline.reading.tokens, from - 2, from, ({ kind }) => kind === 'number') &&
      isOpening(timeline.reading.tokens, sentence, from),
  ) &&
  timeline.reading.sentences
    .filter(({ place }) => place < 3)
    .some((s) => has(s, ['hedge', 'repatriation']))

/** Nothing stands before it but «Ще», a dash or to whom they went: «Росія готує передачу 1000 тіл» tells something else. */
function isOpening(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let before = clauseAt(sentence, at).from; before < at; before += 1) {
    const token = tokens[before]
    if (token === undefined || token.kind !== 'word' || ANOTHER.test(token.text)) continue
    if (!has(sentence, TO_WHOM, { from: before - 1, to: before + 2 })) return false
  }
  return true
}

const TO_WHOM: readonly Idea[] = ['to_ukraine', 'ukraine', 'today', 'approximate', 'dead', 'body']
const ANOTHER = /^(?:ще|іще|еще|another|a|further|more|the|of)$/u
