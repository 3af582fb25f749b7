import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isOnlyOfWords } from '#statement/when/only-of-word.ts'
import { isAs } from '#statement/word/small-words.ts'

/** Tells whether the tie opens a sentence of the news: "Following talks in Istanbul, the sides have begun an exchange". */
export const isOpening = (
  timeline: Timeline,
  sentence: Sentence,
  { from: first, to: place }: Span,
): boolean => {
  const { tokens } = timeline.reading
  const clause = clauseAt(sentence, Math.max(first, place))
  const later = { from: clause.to, to: sentence.to }
  return (
    (isOpenedAt(tokens, sentence, first) || isAsideBefore(tokens, clauseAt(sentence, first))) &&
    (has(sentence, CAME_OF_IT, later) || someToken(tokens, later.from, later.to, isMovingNow)) &&
    !has(sentence, ['will', 'recall', 'denied', 'total'], later)
  )
}

/** «сторони міняють», «люди едут»: told as going on. */
export const isMovingNow = anyWord(`
  міня{ють,ли} меня{ют,ли} їд{е,уть} ед{ет,ут} поверта{ють,ються} возвраща{ют,ются}
`)

const CAME_OF_IT: readonly Idea[] = [
  'exchange',
  'exchanged',
  'returned',
  'happened',
  'gave',
  'received',
  'repatriation',
]

const isOpenedAt = (tokens: Reading['tokens'], { from }: Span, first: number): boolean =>
  // «Домовлялися в Женеві, міняли на кордоні»
  first === from ||
  (first - from <= OPENING_WORDS && fitsOpening(tokens[from])) ||
  (first - from <= AS_WORDS && isAs(tokens[from]))

/** «Як і домовлялися 2 червня у Стамбулі, …», "As was agreed in Istanbul, …" */
const AS_WORDS = 2

/** "reported that, in keeping with the understandings reached in Istanbul, it had given …": a clause set between. */
const isAsideBefore = (tokens: Reading['tokens'], { from }: Span): boolean =>
  textAt(tokens, from - 1) === ',' && someToken(tokens, from, from + 2, isUnderWord)

const fitsOpening = anyWord(`
  виконуючи реалізуючи выполняя исполняя завдяки благодаря згідно відповідно за на після у в по
  согласно после во
  following under after pursuant implementing fulfilling
`)
const OPENING_WORDS = 8

/** Where a sentence begins behind its label: "Background: the exchange follows …". */
export const behindLabel = (tokens: Reading['tokens'], { from }: Span): number =>
  textAt(tokens, from + 1) === ':' ? from + 2 : from

/** Tells whether a sentence is the tie alone: "As part of the Istanbul agreements. Ukraine has been given …". */
export const isWordOfTie = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean =>
  sentence.to - sentence.from <= TIE_ALONE &&
  (sentence.hits.every(({ idea }) => idea === 'agreed')
    ? someToken(tokens, sentence.from, sentence.from + TIE_WORDS, isUnderWord)
    : isDayOfDeal(tokens, sentence))

/** «Другий день, друга частина женевських домовленостей.», "Day two, the second part of the Geneva accords." */
const isDayOfDeal = (tokens: Reading['tokens'], { hits, from, to }: Sentence): boolean =>
  hits.every(({ idea }) => OF_DEAL.includes(idea)) && someToken(tokens, from, to, isShare)

const OF_DEAL: readonly Idea[] = ['agreed', 'part', 'stage', 'unit']
const isShare = anyWord('частина часть part половина half етап этап stage phase')

const TIE_ALONE = 10

/** Tells whether an exchange is called agreed: "the final stage of an exchange agreed in …", "the exchange that we agreed on in … is done". */
export const isAgreedExchange = (
  timeline: Timeline,
  sentence: Sentence,
  { from }: Span,
): boolean => {
  const { tokens } = timeline.reading
  const before = { from: sentence.from, to: from }
  return (
    sentence.hits.some(
      ({ idea, to }) =>
        (idea === 'exchange' || idea === 'repatriation') &&
        (to === from ||
          (from - to <= WHICH_WORDS && to < from && someToken(tokens, to, from, isWhoOrWhich))),
    ) &&
    !has(sentence, ['will', 'denied'], before) &&
    (!has(sentence, ['recall'], before) || isOnlyOfWords(timeline, sentence)) &&
    !isOfNextSwap(tokens, sentence)
  )
}

/** Tells whether a sentence below the news is of an exchange to come: "a new exchange was agreed in Geneva", and nothing says that it took place. */
export const isOfNextSwap = (tokens: Reading['tokens'], sentence: Sentence): boolean =>
  sentence.index > 0 &&
  !has(sentence, CAME_ABOUT) &&
  hitsIn(sentence, 'exchange').some(({ from }) =>
    someToken(tokens, Math.max(sentence.from, from - NEXT_WORDS), from, isNext),
  )

const CAME_ABOUT: readonly Idea[] = ['returned', 'gave', 'received', 'happened', 'today', 'stage']
const NEXT_WORDS = 7
const isNext = anyWord(`
  нов{ий,ого,ому,ый,ом} наступн{ий,ого,ому} следующ{ий,его,ем}
  new next another further
`)

const WHICH_WORDS = 5

/** How far before the agreement the word that ties to it may stand. */
export const TIE_WORDS = 4
/** Tells words that tie an event to an agreement: «згідно», «у межах», "under". */
export const isUnderWord = anyWord(`
  виплива{є,ла,в,ють} вытека{ет,ла,л,ют} ґрунту{ється,ються} основыва{ется,ются} stem{s,med}
  згідно відповідно урахуванн* продовжен* продолжени* пославшись посилаючись сославшись ссылаясь
  умов{,ами,ах,ам} підсумк* межах рамках викон* реал{и,і}з* підстав* підґрунт* наслід*
  результат* завдяки за частин* част* по согласно учет* услови{й,ям,ями,ях} итог* благодаря
  соответств* выполн* исполн* основ* як как
  citing invoking continuation under within line accordance part pursuant keeping terms accord
  compliance conformity thanks result outcome follow* implement* basis as
`)

/** Whether what is called to mind goes on up to the agreement; in «… з домовленостей 2 червня: тоді йшлося про …» it only begins behind. */
export function isCarriedThere(
  { reading: { tokens }, carried }: Timeline,
  sentence: Sentence,
  agreed: Span,
): boolean {
  if (!carried.has(sentence.index)) return false
  if (carried.has(sentence.index - 1) || has(sentence, ['recall', 'background'])) return true
  const thens = hitsIn(sentence, 'afterwards')
  return !(
    thens.length > 0 && thens.every(({ from }) => from > agreed.to && isPause(tokens[from - 1]))
  )
}

const isPause = anyWord(': ; —')
