import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isFrontDirection } from '#statement/word/lands.ts'
import { isThe } from '#statement/word/small-words.ts'

/** Tells whether a place is another name of the one before: «с Донецкого (Авдеевка) направления», «з Оленівки на Донеччині». */
export const isGloss = (
  { tokens }: Reading,
  before: readonly Readonly<{ at: Span }>[],
  { from, to }: Span,
): boolean =>
  (textAt(tokens, from - 1) === '(' &&
    (textAt(tokens, to) === ')' ||
      (isFrontDirection(tokens[to]) && textAt(tokens, to + 1) === ')')) &&
    before.some(({ at }) => at.to === from - 1 || at.to === from - 2)) ||
  (isAt(tokens[from - 1]) && before.some(({ at }) => at.to === from - 1))

const isAt = anyWord('на в у во in on at')

/**
 * Tells whether a place is where bodies were handed over: «…, обмен прошёл в Запорожской области», «На Запорізькому
 * напрямку провели обмін тілами», "Zaporizhzhia Oblast saw another swap of the war dead".
 */
export const isOfHandover = (reading: Reading, sentence: Sentence, hit: Span): boolean => {
  const before = reading.tokens[hit.from - 1]
  if (!isAt(before) && !(isThe(before) && isAt(reading.tokens[hit.from - 2]))) return false
  const clause = clauseAt(sentence, hit.from)
  return (
    isSeen(reading, sentence, hit) ||
    isAtLine(reading, sentence, hit) ||
    someToken(reading.tokens, hit.to, Math.min(hit.to + SOON, sentence.to), isMeeting) ||
    isSwapBehind(sentence, clause, hit) ||
    hitsIn(sentence, 'happened').some(
      (done) =>
        done.from >= clause.from &&
        done.to <= clause.to &&
        has(sentence, SWAP, { from: done.from - 3, to: done.to + 3 }) &&
        (done.to <= hit.from
          ? !has(sentence, WHO_FELL, { from: done.to, to: hit.from })
          : isRightBehind(sentence, hit, done)),
    )
  )
}

/** "traded bodies along the front line in the Zaporizhzhia region", «обменялись телами на линии фронта в Запорожской области»: where they met, unless they fell there. */
function isAtLine({ tokens }: Reading, sentence: Sentence, hit: Span): boolean {
  const { from } = hit
  const line = [2, 3, 4, 5].map((back) => from - back).find((at) => isLine(tokens[at]))
  if (line === undefined || line < sentence.from) return false
  // «на лінії зіткнення на Запоріжжі знову віддали та забрали полеглих»
  if (hitsIn(sentence, 'gave').some((gave) => isRightBehind(sentence, hit, gave))) return true
  const moved = sentence.hits.findLast(({ idea, to }) => MOVING.includes(idea) && to <= line)
  return moved !== undefined && !has(sentence, WHO_FELL, { from: moved.to, to: from })
}

const MOVING: readonly Idea[] = [...MOVED, 'exchanged', 'repatriation', 'exchange']
const isLine = anyWord('line frontline лінії линии')

/** «на Запоріжжі сторони вдруге помінялися тілами» */
const isSwapBehind = (sentence: Sentence, clause: Span, hit: Span): boolean =>
  hitsIn(sentence, 'exchanged').some(
    (swap) => swap.from >= hit.to && swap.to <= clause.to && isRightBehind(sentence, hit, swap),
  )

const SWAP: readonly Idea[] = ['exchange', 'repatriation']
const WHO_FELL: readonly Idea[] = ['dead', 'military', 'defender', 'person']

/** The verb stands soon behind the place, and nobody who fell there in between. */
const isRightBehind = (sentence: Sentence, { to }: Span, { from }: Span): boolean =>
  from - to <= SOON && !has(sentence, [...WHO_FELL, 'body'], { from: to, to: from })

const SOON = 4

/** "… in Zaporizhzhia Oblast saw another swap" */
const isSeen = ({ tokens }: Reading, sentence: Sentence, { to }: Span): boolean =>
  someToken(tokens, to, Math.min(to + 3, sentence.to), (token) => saw(token)) &&
  has(sentence, SWAP, { from: to, to: to + SEEN_WORDS })

const SEEN_WORDS = 8
/** «На Запоріжжі знову приймали загиблих» */
const isMeeting = anyWord(`
  приймал{а,и} прийма{в,ють} зустрічал{а,и} зустріл{а,и} зустріча{в,ють} принимал{,а,и}
  встречал{,а,и} встретил{,а,и}
`)

const saw = anyWord('saw seen hosted witnessed')

/** Tells the same of a whole sentence: «Обмін відбувся в Запорізькій області». */
export const isOnlyHandover = (sentence: Sentence): boolean =>
  has(sentence, ['exchange', 'repatriation']) &&
  has(sentence, ['happened']) &&
  !has(sentence, ['body', 'dead', 'military', 'defender', 'person'])
