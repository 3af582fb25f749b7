import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isTo } from '#statement/word/small-words.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether what an operation was for is done: "an operation to hand over bodies had been carried out". Not so where
 * something of the operation was done, or where it is asked, supposed or said by Moscow: "the rehearsal of the operation
 * to bring home 94 men was completed", "once the operation has been completed".
 */
export const isDeedCarriedOut = (
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  isTo(tokens[from]) &&
  isOperation(tokens[from - 1]) &&
  isBringing(tokens[from + 1]) &&
  isSubject(tokens, sentence, from - 1) &&
  !someToken(tokens, sentence.from, sentence.to, isUndone) &&
  !has(sentence, ['will'], { from: sentence.from, to: from }) &&
  isRun(tokens, { from: to, to: clauseAt(sentence, to - 1).to })

const isOperation = anyWord('operation mission effort{,s} work procedure exchange event measures')
const isBringing = anyWord(
  'bring hand return repatriate transfer free release exchange swap deliver retrieve recover get take',
)
const isUndone = anyWord(
  'never theory false den{y,ies,ied} fail{s,ed} nobody fake{,s} supposed{,ly} only-on-paper',
)

/** "Today a complex operation", "said the operation": and not "the rehearsal of the operation", "whether the operation". */
const isSubject = (tokens: Reading['tokens'], sentence: Sentence, operation: number): boolean => {
  for (let at = operation - 1; at >= sentence.from && operation - at <= ADJECTIVES + 1; at -= 1) {
    if (isArticle(tokens[at])) return isOpening(tokens, sentence, at - 1)
    if (!isAdjective(tokens[at])) return isOpening(tokens, sentence, at)
  }
  return operation - sentence.from <= ADJECTIVES
}

const ADJECTIVES = 3
const isArticle = anyWord("a an the this one another today's *day's")
const isAdjective = anyWord(`
  joint complex major large large-scale long special difficult successful new latest planned
  humanitarian ukrainian such more further
`)

const isOpening = (tokens: Reading['tokens'], { from }: Sentence, at: number): boolean =>
  at < from ||
  tokens[at]?.kind === 'mark' ||
  isTelling(tokens[at]) ||
  isDayWord(tokens[at]) ||
  isPeriod(tokens[at])

const isTelling = anyWord(`
  that said says reported reports announced confirmed confirms told writes wrote and
`)
/** "Last year an operation to return 1,000 bodies was carried out" */
const isPeriod = anyWord('year month week')
const isDayWord = anyWord('today yesterday tonight *day morning evening afternoon night')

/** "was carried out", "has been completed", "took place", and not "was held up", "was to have been completed" */
const isRun = (tokens: Reading['tokens'], { from, to }: Span): boolean =>
  !tokens.slice(from, to).some((_, step) => isHinderedAt(tokens, from + step)) &&
  tokens.slice(from, to).some((token, step) => {
    const at = from + step + 1
    if (isWell(token)) return !isMark(tokens[at - 2])
    return isBeen(token)
      ? isCompleted(tokens, isSmoothly(tokens[at]) ? at + 1 : at)
      : isTook(token) && isPlace(tokens[at])
  })

const isMark = (token: Token | undefined): boolean => token?.kind === 'mark'
const isWell = anyWord('succeeded')

const isCompleted = (tokens: Reading['tokens'], at: number): boolean =>
  isComplete(tokens[at]) ||
  (isCarried(tokens[at]) && textAt(tokens, at + 1) === 'out') ||
  (isHeld(tokens[at]) && isEndOrDay(tokens, at + 1))

const isBeen = anyWord('was were been')
const isComplete = anyWord('completed concluded finished')
const isCarried = anyWord('carried')
const isSmoothly = anyWord('successfully fully already')

/** "was held today", "was conducted with the mediation of the UAE", and not "was held up", "conducted with Qatar" */
const isHeld = anyWord('held conducted')
const isEndOrDay = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at] === undefined ||
  isMark(tokens[at]) ||
  tokens[at].kind === 'break' ||
  isDayWord(tokens[at]) ||
  (textAt(tokens, at) === 'on' && isDayWord(tokens[at + 1]) && textAt(tokens, at + 2) !== 'in')

const isTook = anyWord('took taken')
const isPlace = anyWord('place')

/** "was completed with no delays" hinders nothing, nor does "after months of being stalled". */
const isHinderedAt = (tokens: Reading['tokens'], at: number): boolean =>
  (isHindered(tokens[at]) && !isOver(tokens, at)) ||
  (isNone(tokens[at]) && !isDelay(tokens[at + 1])) ||
  (isOnly(tokens[at]) && !isArticle(tokens[at - 1])) ||
  (isTo(tokens[at]) && isHave(tokens[at + 1]))

/** "after months of being stalled", "despite being blocked" */
const isOver = (tokens: Reading['tokens'], at: number): boolean =>
  textAt(tokens, at - 1) === 'being' && someToken(tokens, at - OVER_WITHIN, at, isAfterAll)
const OVER_WITHIN = 5
const isAfterAll = anyWord('after despite')

const isHindered = anyWord(`
  not paper preparation{,s} rehears* would could should might must if unless until block* thwart*
  stall* disrupt* foil* up badly partly
`)
const isNone = anyWord('no none')
const isDelay = anyWord('delay{,s} incident{,s} problem{,s} hitch{,es} casualties')
const isOnly = anyWord('only')
const isHave = anyWord('have')
