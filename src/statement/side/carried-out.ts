import { isNot } from '#statement/word/small-words.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isTalks } from '#statement/word/spans.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a sentence says that what was agreed is being carried out: «Россия исполняет то, о чём условились в
 * Стамбуле», "the handover carries out what was settled there". What it says of is told right beside it.
 */
export function isCarryingOut({ reading, carried }: Timeline, sentence: Sentence): boolean {
  const agreed = hitsIn(sentence, 'agreed').at(-1)
  if (agreed === undefined || carried.has(sentence.index)) return false
  if (has(sentence, ['will', 'denied', 'refuted', 'total', 'afterwards'])) return false
  const { tokens } = reading
  for (let at = sentence.from + 1; at < agreed.from; at += 1)
    if (isWhat(tokens[at]) && agreed.from - at <= WHAT_WORDS) return isDoing(tokens, at)
  return false
}

/** «виконав наступний пункт того, про що …»: what is done may stand between. */
const isDoing = (tokens: readonly Token[], what: number): boolean =>
  [1, 2, 3].some((back) => isCarried(tokens[what - back]) && !isNot(tokens[what - back - 1]))

const WHAT_WORDS = 7
const isWhat = anyWord('те того тому то what')
const isCarried = anyWord(`
  викон* здійсн* реаліз* втілю* выполн* исполн* осуществл* реализ* заверш* доверш* закінч*
  законч* розпоч* почал* починається* стартува* началось* начало начали* начинает*
  carr{y,ies,ied,ying} finish* complet* conclud* implement* fulfil* execut* hono{,u}r* begin{,s}
  began* begun* start*
`)

/** Tells whether a sentence says that what was agreed goes on: «Домовленості … виконуються», the event is one of them. */
export const goesOn = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean =>
  (someToken(tokens, sentence.from, sentence.to, isGoingOn) &&
    tokens
      .slice(sentence.from, sentence.to)
      .some((token, at, all) => isGoingOn(token) && !isNot(all[at - 1]) && !isOfTalks(all, at))) ||
  hitsIn(sentence, 'agreed').some(
    ({ from, to }) =>
      isWorking(tokens[to]) && !someToken(tokens, Math.max(sentence.from, from - 2), from, isOver),
  )

/** «У Женеві тривають переговори», "talks in Geneva continue": of what is still being talked about nothing is carried out. */
const isOfTalks = (words: readonly Token[], at: number): boolean =>
  [1, 2].some((step) => isTalks(words[at + step])) || isTalksBefore(words, at)

const isTalksBefore = (words: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4].some(
    (back) =>
      isTalks(words[at - back]) &&
      !isAt(words[at - back - 1]) &&
      !someToken(words, at - back, at, ({ kind }) => kind === 'mark'),
  )

const isAt = anyWord('at in during by of the на про о')

/** «Домовленості працюють»; who works on them carries nothing out. */
const isOver = anyWord('над on')
const isWorking = anyWord('працює працюють работает работают work{,s} hold holds')

const isGoingOn = anyWord(`
  продолжа* продл* продовж* викон* выполн* реалізу* реализу* трива* ді{є,ють,яла}
  действ{ует,уют,овала}
  continu* implement* acting acts
`)
