import type { Amount, Direction } from '#statement/count/amount.ts'
import { isCivil, isMilitary } from '#statement/side/head-count.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { whenAt } from '#statement/when/when.ts'
import { isFurther, isOthers } from '#statement/word/small-words.ts'

/** Tells whether civilians are all who came; Moscow's alone are no exchange, and beside Ukraine's people they are all. */
export const hasNoSoldiers = (
  timeline: Timeline,
  amounts: readonly Amount[],
  inside: readonly Amount[],
  side: Direction,
): boolean =>
  (side === 'ua' || amounts.some((a) => a.toward === 'ua' && !a.part)) &&
  !isOfSoldiers(timeline, inside)

/** Tells whether not only civilians came: soldiers are told of, or a number of others shows it. */
const isOfSoldiers = (timeline: Timeline, inside: readonly Amount[]): boolean =>
  tellsOfSoldiers(timeline) ||
  inside.some(
    (a) => !a.approximate && (a.part ? isBesideCivilians(a, inside) : isOfOthers(a, inside)),
  )

/** «Серед них — 35 захисниць із ЗСУ та ще 12 цивільних» */
const isBesideCivilians = (a: Amount, inside: readonly Amount[]): boolean =>
  isMilitary(a) && inside.some((b) => isCivil(b) && b.part && b.sentence === a.sentence)

/** Fewer people than the civilians may be some of these: «десятеро цивільних, … і п'ятеро громадян, затриманих у Білорусі». */
const isOfOthers = (a: Amount, inside: readonly Amount[]): boolean =>
  !isCivil(a) && (isMilitary(a) || !inside.some((b) => isCivil(b) && !b.part && b.value > a.value))

/**
 * Tells whether people of no kind are some of the civilians told before: "Ten civilians were freed. A deputy and five
 * people held in Belarus were also released". Five more people are others, and so are prisoners of war.
 */
export const isOfTheCivilians = (
  { reading }: Timeline,
  a: Amount,
  inside: readonly Amount[],
): boolean =>
  !isCivil(a) &&
  !isMilitary(a) &&
  !a.kinds.has('captive') &&
  !isOthers(reading.tokens[a.at + 1]) &&
  !isFurther(reading.tokens[a.at - 1]) &&
  has(a.sentence, ['also'], { from: a.span.to, to: a.sentence.to }) &&
  inside.some(
    (b) => isCivil(b) && !b.part && b.value > a.value && b.at < a.at && b.sentence !== a.sentence,
  )

/**
 * Finds the soldiers who came besides, where nobody but civilians is counted before: «Десятеро цивільних удома. Також
 * повернулися п'ятеро військових».
 */
export const besideCivilians = (inside: readonly Amount[]): Amount | null => {
  const [only, ...more] = inside.filter((a) => !isCivil(a))
  const isTold =
    only !== undefined &&
    more.length === 0 &&
    isMilitary(only) &&
    !only.part &&
    !only.approximate &&
    has(only.sentence, ['also'], { from: only.sentence.from, to: only.at }) &&
    has(only.sentence, CAME) &&
    inside.some((b) => isCivil(b) && !b.part && b.at < only.at)
  return isTold ? only : null
}

const CAME: readonly Idea[] = ['returned', 'exchanged', 'from_russia', 'home']

/** Whether soldiers came too, counted or not. */
const tellsOfSoldiers = (timeline: Timeline): boolean =>
  timeline.reading.sentences.some(
    (sentence) =>
      has(sentence, SOLDIERS) &&
      !has(sentence, ['body']) &&
      !isOfTheDead(timeline, sentence) &&
      (isReturn(sentence) || isRollCall(timeline, sentence)) &&
      SOLDIERS.some((idea) =>
        hitsIn(sentence, idea).some(({ from }) => whenAt(timeline, sentence, from) === 'now'),
      ),
  )

/** «Передано й тіло воїна. Повертаємо Героя рідній землі.»: of one whose body the sentence before tells of. */
const isOfTheDead = ({ reading: { sentences } }: Timeline, sentence: Sentence): boolean => {
  const before = sentences[sentence.index - 1]
  return (
    before !== undefined &&
    before.line === sentence.line &&
    has(before, ['body']) &&
    sentence.numbers.length === 0 &&
    !has(sentence, ['captivity', 'captive', 'from_russia', 'exchanged', 'also'])
  )
}

const SOLDIERS: readonly Idea[] = ['military', 'defender']

/** «Наші люди повертаються. Військові ЗСУ, нацгвардійці, прикордонники.»: who they are follows without a verb. */
const isRollCall = ({ reading }: Timeline, sentence: Sentence): boolean => {
  const before = reading.sentences[sentence.index - 1]
  return (
    sentence.place < ROLL_CALL &&
    before !== undefined &&
    has(before, ['returned']) &&
    !has(sentence, ['gave', 'received', 'thanks', 'ua_voice', 'ru_voice', 'russian', 'will'])
  )
}

const ROLL_CALL = 4

const isReturn = (sentence: Sentence): boolean =>
  has(sentence, ['returned', 'captivity', 'from_russia', 'gave', 'received', 'exchanged'])
