import { isPossessive, isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isComma, isOutOf, isFurther, isThe } from '#statement/word/small-words.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HELD } from '#statement/vocabulary/idea-groups.ts'
import { isUkraine } from '#statement/word/known-words.ts'

/**
 * Tells whether a number is of those who stayed where they were: «лишаються ще 30 курян», «30 курян остаются в
 * Украине», "30 Kursk residents remain on Ukrainian soil". Of Ukrainians only the verb in front tells it: who of
 * them «перебувають в Україні» has come.
 */
export const isRemaining = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const { from, to } = clauseAt(sentence, at)
  const verb = verbBefore(tokens, from, at)
  if (isRemain(tokens[verb])) return !has(sentence, MOVED, { from, to: at + 1 })
  const end = Math.min(to, at + NOUN_WORDS)
  if (isThere(tokens[verb]) && isFurther(tokens[at - 1]))
    return isTheirs(sentence, at, end) && !has(sentence, MOVED, { from, to: end })
  // «из жителей Курской области в Украине по-прежнему находятся 10 человек»
  if (isThere(tokens[verb]) && isStill(tokens[verb - 1]))
    return !has(sentence, MOVED, { from, to: end })
  return (
    isOfWhoStay(tokens, sentence, at, to) ||
    isLeftInUkraine(tokens, sentence, at, isAside(tokens, to, sentence.to) ? end + ASIDE : end)
  )
}

/** «13 курян, додала вона, лишаються в Україні»: a few words between commas tell who says it. */
const isAside = (tokens: readonly Token[], comma: number, end: number): boolean =>
  isComma(tokens[comma]) &&
  [2, 3, 4, 5].some((words) => comma + words < end && isComma(tokens[comma + words])) &&
  someToken(tokens, comma + 1, comma + ASIDE, isSaying)

const ASIDE = 6
const isSaying = anyWord(`
  дод{ав,ала,ає,ал} добав{ил,ила,ляет} каже сказа{в,ла,л} говорить говорит за по словами словам
  went said says add{,s} added noted
`)

/** Behind the words that may stand between a verb and its number. */
function verbBefore(tokens: readonly Token[], from: number, at: number): number {
  let verb = at - 1
  while (verb > from && isBetween(tokens[verb])) verb -= 1
  return verb
}

/** «240 українців, які залишаються в полоні», "240 Ukrainians who remain in captivity" */
function isOfWhoStay(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  end: number,
): boolean {
  const who = isWhoOrWhich(tokens[end]) ? end : end + 1
  if (!isWhoOrWhich(tokens[who]) || who - at > NOUN_WORDS || who >= sentence.to) return false
  return (
    someToken(tokens, who + 1, Math.min(who + STAY_WORDS, sentence.to), isStay) &&
    has(sentence, HELD, clauseAt(sentence, who)) &&
    !has(sentence, MOVED)
  )
}

/** «які досі й далі перебувають» */
const STAY_WORDS = 4
const isStay = anyWord('{,за}лишаються перебувають досі остаются находятся remain still')

function isLeftInUkraine(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  end: number,
): boolean {
  for (let verb = at + 1; verb < end; verb += 1) {
    if (has(sentence, MOVED, { from: verb, to: verb + 1 }) || tokens[verb]?.kind === 'number')
      return false
    if (isRemain(tokens[verb]))
      return isTheirs(sentence, at, verb) && someToken(tokens, verb, verb + PLACE_WORDS, isUkraine)
  }
  return false
}

const isTheirs = (sentence: Sentence, from: number, to: number): boolean =>
  has(sentence, ['russian'], { from, to })

/** «30 жителів Курської області все ще …» */
const NOUN_WORDS = 8
/** «… на території України», "… on the soil of Ukraine" */
const PLACE_WORDS = 6
const MOVED: readonly Idea[] = ['returned', 'gave', 'received', 'exchanged', 'home']
const isBetween = anyWord(`
  ще ещё еще досі пока поки сейчас зараз понад близько около более майже почти
  still another about over some nearly
`)
const isStill = anyWord('досі далі дотепер по-прежнему все пока поки')
const isRemain = anyWord('{,за}лиша{ють,єть}ся остаются оста{е,ё}тся remain{,s}')
const isThere = anyWord('перебувають перебуває утримуються находятся находится удерживаются')

/** Tells words that say of whom the counted are: "842 of its members remain …", «842 з його бійців досі …» */
export const isOfItsOwn = (tokens: readonly Token[], at: number): boolean =>
  isOutOf(tokens[at]) && isOwner(tokens[at + 1])

const isOwner = oneOf(isPossessive, isThe)
