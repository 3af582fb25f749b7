import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BROUGHT, LATELY, UNDONE } from '#statement/vocabulary/idea-groups.ts'
import { someToken } from '#statement/word/token.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'
import { isRussians } from '#statement/word/lands.ts'
import { isBroughtIn, isHandedOver } from '#statement/word/deeds.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Finds who is counted where the sentence opens with them and ends with the number, whatever stands between. */
export const topicBefore = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  nationBefore(reading, sentence, at) ?? deadBefore(reading, sentence, at)

/**
 * The dead who came today who came today: «Погибших военнослужащих, переданных сегодня, — 502, уточнили в СБУ», «Мінреінтеграції:
 * загиблих, яких сьогодні вдалося забрати, 502». Behind the number stands at most who says it.
 */
function deadBefore({ tokens }: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { from, to, numbers } = sentence
  if (numbers.length > 1 || !isSetOff(tokens, at)) return null
  const dead = hitsIn(sentence, 'dead')
    .concat(hitsIn(sentence, 'body'))
    .find(
      (hit) =>
        hit.from - from <= LABEL && (hit.from === from || isDashOrColon(tokens[hit.from - 1])),
    )
  if (dead === undefined || !isOfMany(tokens[dead.from])) return null
  const between = { from: dead.to, to: at }
  if (!has(sentence, LATELY, between) || has(sentence, NOT_COME, { from, to })) return null
  return has(sentence, BROUGHT, between) ||
    someToken(tokens, dead.to, at, (word) => isHandedOver(word) || isBroughtIn(word))
    ? { kinds: new Set<Idea>(['body']), span: { from: at, to: at + 1 } }
    : null
}

const isSetOff = (tokens: Reading['tokens'], at: number): boolean =>
  isEnd(tokens[at + 1]) && (isDashOrColon(tokens[at - 1]) || isComma(tokens[at - 1]))

/** «СБУ:», «В Міноборони уточнили:» */
const LABEL = 5
const isEnd = anyWord(', . ; ! —')
const isComma = anyWord(',')
const isOfMany = anyWord('загиблих полеглих тіл останків погибших павших тел останков')
const NOT_COME: readonly Idea[] = [...UNDONE, 'recall', 'total', 'thing', 'captured', 'part']

/**
 * «Росіян же, як заявили в їхньому відомстві, вилетіло на лікування 94». The sentence must say that they went.
 */
function nationBefore({ tokens }: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { from, to, numbers } = sentence
  const nation = isRussians(tokens[from]) ? 'russian' : isUkrainians(tokens[from]) ? 'ukrainian' : null // prettier-ignore
  if (nation === null || numbers.length > 1) return null
  if (someToken(tokens, at + 1, to, ({ kind }) => kind === 'word')) return null
  if (!has(sentence, WENT) && !someToken(tokens, from, at, isGone)) return null
  return { kinds: new Set<Idea>(['person', nation]), span: { from: at, to: at + 1 } }
}

const WENT: readonly Idea[] = [...BROUGHT, 'home']
const isUkrainians = anyWord('українців украинцев')
const isGone = anyWord(`
  вилет* відлет* полет* вылет* улет* отлет* вируш* поїха* від'їха* уеха* поеха* виїха* выеха*
  відправ* отправ* відбул* отбыл* пішл* ушл*
`)
