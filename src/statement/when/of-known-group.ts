import { isAll, isThisOne, isWhoever } from '#statement/word/pronouns.ts'
import { isWas } from '#statement/word/auxiliaries.ts'
import { isAmong, isEnglish, isOutOf, isThose, isThe } from '#statement/word/small-words.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { FIGHTERS, LATELY, SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import { isWhich } from './story.ts'

/**
 * Tells whether a sentence says how many of a known group are back by now, as anniversaries do: «З тих, хто вижив,
 * повернуто 79, решта в неволі», «З 82 оборонців острова повернулися 60», "79 of the survivors are home". Of whom
 * a named day or an exchange brought home it is news.
 */
export function tellsOfKnownGroup(timeline: Timeline, s: Sentence): boolean {
  if (s.numbers.length === 0 || has(s, OF_DAY)) return false
  const { tokens } = timeline.reading
  const back = hitsIn(s, 'returned').find(
    ({ from }) => isSaidOf(tokens, from) && !isOfRelative(tokens, s, from),
  )
  if (back === undefined) return false
  for (let at = s.from; at < back.from; at += 1)
    if (isGroupAt(tokens, s, at, back.from))
      return !datesIn(timeline.dates, s).some(({ day }) => day === timeline.day)
  return false
}

const OF_DAY: readonly Idea[] = [...LATELY, 'exchange', 'exchanged', 'through', 'body', 'dead']

/** "the 157 soldiers freed by Russia", «повернених»: which soldiers, and not what became of them. */
const isSaidOf = (tokens: readonly Token[], at: number): boolean =>
  isEnglish(tokens[at]) ? isHave(tokens[at - 1]) || isCame(tokens[at]) : !isParticiple(tokens[at])

const isHave = anyWord('have has been are is')
const isCame = anyWord('came come')
const isParticiple = anyWord('*{их,ых,ими,ыми,ихся}')

const isOfRelative = (tokens: readonly Token[], s: Sentence, at: number): boolean => {
  const { from } = clauseAt(s, at)
  return someToken(tokens, from, Math.min(at, from + 2), (token) => isWhich(token) || isWho(token))
}

const isGroupAt = (tokens: readonly Token[], s: Sentence, at: number, back: number): boolean =>
  isWas(tokens[at])
    ? tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ','
    : (isOutOf(tokens[at]) || isAmong(tokens[at])) &&
      isOfGroup(tokens, s, isAllOrThe(tokens[at + 1]) ? at + 2 : at + 1, back)

function isOfGroup(tokens: readonly Token[], s: Sentence, at: number, back: number): boolean {
  if (isThose(tokens[at])) return isWhoRemained(tokens, s, at + 1, back)
  const noun = { from: at, to: Math.min(back, at + NOUN_WORDS) }
  if (tokens[at]?.kind === 'number')
    return has(s, FIGHTERS, noun) && !someToken(tokens, at, noun.to, isWith)
  if (someToken(tokens, at, noun.to, isSurvivors)) return true
  return (
    someToken(tokens, at, noun.to, isGroup) && (isThis(tokens[at]) || tellsOfRest(tokens, s, back))
  )
}

const NOUN_WORDS = 3
/** «разом із 183 військовими» */
const isWith = anyWord('*ми')

/** «тих, хто вижив»; «тих, кого повернули» had come. */
function isWhoRemained(tokens: readonly Token[], s: Sentence, at: number, back: number): boolean {
  const who = tokens[at]?.text === ',' ? at + 1 : at
  if (!isWho(tokens[who]) && !isWhich(tokens[who])) return false
  const { to } = clauseAt(s, who)
  return (
    to <= back + 1 && !SWAPPED.some((idea) => has(s, [idea], { from: who, to: Math.min(to, back) }))
  )
}

/** «ще 400 чекають», «решта в неволі» */
const tellsOfRest = (tokens: readonly Token[], { to }: Sentence, from: number): boolean =>
  someToken(tokens, from, to, isRest) && someToken(tokens, from, to, isStill)

const isAllOrThe = oneOf(isAll, isThe)
const isThis = oneOf(isThisOne, anyWord('that our'))
const isWho = oneOf(isWhoever, anyWord('кого'))
const isSurvivors = anyWord('вцілілих уцілілих выживших уцелевших survivors')
const isGroup = anyWord(`
  груп* гарнізон* залог* рот{и,і} бригад* батальйон* взвод* екіпаж* групп* гарнизон* роты
  батальон* экипаж*
  group garrison company brigade battalion crew
`)
const isRest = anyWord('решта інші ще остальные другие еще rest remain remains others another')
const isStill = anyWord(`
  неволі полоні неволе плену чека{є,ють} жд{у,е}т очікують лишаються залишаються остаются
  captivity captive prison{,s} wait waiting
`)
