import { isThanOrAs } from '#statement/word/quantities.ts'
import type { Amount } from '#statement/count/amount.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn, type Span, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { BEFORE } from '#statement/vocabulary/idea-groups.ts'
import { isRefused, isNot } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike, oneOf } from '#statement/word/word.ts'

/**
 * Doubts a whole of which not all came, or not only those: some of them refused to go or did not live to
 * («троє з них померли по дорозі»), or as many times more came beside them («та вдвічі більше чоловіків»).
 */
export function doubtsOfNotAllHome(
  { timeline: { reading }, amounts }: Findings,
  figures: Figures,
): readonly ReviewReason[] {
  const { ua_returned: ours, ru_returned: theirs } = figures
  if (figures.bodies_to_ua !== undefined) return []
  const told = new Set(Object.values(figures).map(({ value }) => value))
  const most = Math.max(0, ours?.value ?? 0, theirs?.value ?? 0)
  const { tokens } = reading
  const found = amounts.find(
    (a) =>
      a.sentence.place < TOP_SENTENCES &&
      ((a.part && (most === 0 || a.value < most) && isLost(tokens, a)) ||
        (a.when === 'now' && told.has(a.value) && isMultiplied(tokens, a))),
  )
  const span = found?.span ?? stayedIn(reading, amounts, most)
  return span === null ? [] : [hold('wording_unknown', quoteOf(reading, span).text)]
}

/** «84 вдома. Двоє вирішили залишитися», "Seven declined to return": fewer than all, counted as some of them or by no noun. */
function stayedIn(reading: Reading, amounts: readonly Amount[], most: number): Span | null {
  const { sentences, tokens } = reading
  for (const sentence of sentences) {
    if (sentence.place >= TOP_SENTENCES) break
    for (const at of sentence.numbers) {
      const span = { from: at, to: at + 1 }
      if ((tokens[at]?.value ?? 0) >= most || has(sentence, BEFORE)) continue
      // Who is read as still held, or to come, is looked at as well.
      const isOfAll = amounts.some((a) => a.at === at && a.kinds.size > 0 && !a.part)
      if (!isOfAll && isLost(tokens, { span, sentence, when: 'now' })) return span
    }
  }
  return null
}

/** «40 відмовилися повертатися», «троє з них, на жаль, померли», "two came back in coffins" */
function isLost(
  tokens: readonly Token[],
  { span, sentence, when }: Pick<Amount, 'span' | 'sentence' | 'when'>,
): boolean {
  if (when !== 'now' && when !== 'denied') return false
  const to = Math.min(sentence.to, span.to + VERB_WITHIN)
  for (let at = span.from + 1; at < to; at += 1) {
    const isAway = awayAt(tokens, sentence, at)
    if (isAway !== null) return isAway
    if (isDied(tokens[at]) || isCoffin(tokens[at])) return true
    if (at >= span.to && !isBetween(tokens[at])) return false
  }
  return false
}

/** Whether they would not come, or stayed there, by the verb at a place; null where it is no such verb. */
function awayAt(
  tokens: readonly Token[],
  sentence: Amount['sentence'],
  at: number,
): boolean | null {
  const end = at + GO_WITHIN
  if (isRefused(tokens[at]) || isUnwilling(tokens, at)) return someToken(tokens, at + 1, end, isGo)
  if (isDecided(tokens[at])) return someToken(tokens, at + 1, end, isStay)
  return isStay(tokens[at]) ? has(sentence, WITH_THEM, { from: at, to: end + 1 }) : null
}

/** «18 жінок та вдесятеро більше чоловіків»; "twice as many as last month" only compares. */
function isMultiplied(tokens: readonly Token[], { span, sentence }: Amount): boolean {
  for (let at = span.to; at < sentence.to; at += 1) {
    if (!isTimes(tokens[at]) || !isMore(tokens[at + 1])) continue
    const noun = KINDS.flatMap((idea) => hitsIn(sentence, idea)).find(
      ({ from }) => from > at + 1 && from <= at + NOUN_WITHIN,
    )
    return noun !== undefined && !isCompare(tokens[noun.to])
  }
  return false
}

const VERB_WITHIN = 10
const GO_WITHIN = 4
const NOUN_WITHIN = 4
const KINDS: readonly Idea[] = ['man', 'woman', 'civilian', 'military', 'officer', 'rank', 'child', 'person'] // prettier-ignore

/** «не захотіли», «не пожелали», "did not want", "chose not": as good as a refusal. */
const isUnwilling = (tokens: readonly Token[], at: number): boolean =>
  isNot(tokens[at]) && (isWish(tokens[at + 1]) || isWish(tokens[at - 1]))
const isWish = anyWord(`
  хоті* захоті* хоче хочуть побажа* бажа* хоте* захоте* хотят пожела* жела*
  want{,ed} wish{,ed} chose opted decided
`)
/** «вирішили залишитися», "chose to stay"; or they stayed with those who held them. */
const isDecided = anyWord(`
  виріши* обра{ли,в,ла} воліли реши{ли,л,ла} предпоч* выбра{ли,л,ла}
  chose decided opted preferred
`)
const isStay = anyWord(`
  залиши{ти,л,в}* лиши{тися,тись,лися,лись,вся,лася} оста{ться,лись,лся,лась}
  stay{,ed} remain{,ed} staying
`)
const WITH_THEM: readonly Idea[] = ['russia', 'to_russia', 'captivity']

const isDied = anyWord(`
  помер{,ли,ло,ла} умер{,ли,ла,ло} скончал* загинули загинув погибли погиб посмертно
  died posthumously
`)
const isCoffin = anyWord('трун* домовин* гроб* coffin{,s}')
const isGo = anyWord(`
  поверт* поверн* верта* верну* {,по,ви}їха{ти,ть} {,по,вы}ехать додому домой возвра*
  home return* go going come board
`)
/** What may stand between those counted and what became of them. */
const isBetween = anyWord(`
  , — з із из них яких которых на жаль к сожалению вже уже однак однако але но повернул* вернул*
  приїхал* приехал* додому домой в у були были
  of them whom already sadly unfortunately however returned came home back in have had did were
`)
const isTimes = wordsLike(
  /^(?:[ву](?:двічі|тричі|четверо|п.ятеро|десятеро)|вдвое|втрое|вчетверо|впятеро|вдесятеро|twice|times|раз|рази|разів|раза)$/u,
)
const isMore = anyWord('більше больше as more')
const isCompare = oneOf(isThanOrAs, anyWord(', порівняно сравнению'))
