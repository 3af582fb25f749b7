import { namesDay } from '#statement/day/dated.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { hold } from '#statement/review.ts'
import { has, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import type { EventStatement, Figure, ReviewReason } from '#statement/statement.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Bodies come by dozens: of a few without a day, or that only the other side got, a person looks. */
export function ofBodies(findings: Findings, event: EventStatement): ReviewReason[] {
  const { bodies_to_ru: theirs } = event.figures
  const ours = someBodies(event)
  const count = ours ?? theirs
  if (count === undefined) return []
  const isUndated = event.dayBasis === 'published'
  if (isUndated && (isOfMoreDays(findings, count.value) || isBesideTotal(findings, ours)))
    return [hold('day_unclear', String(count.value))]
  return isOddCount(findings, isUndated, ours, count)
    ? [hold('out_of_proportion', String(count.value))]
    : []
}

/** «Росія не передала жодного»: what is told then is what the other side got. */
const someBodies = ({ figures: { bodies_to_ua } }: EventStatement): Figure | undefined =>
  bodies_to_ua?.value === 0 ? undefined : bodies_to_ua

const isOddCount = (
  findings: Findings,
  isUndated: boolean,
  ours: Figure | undefined,
  { value }: Figure,
): boolean =>
  value <= FEW
    ? isUndated || ours === undefined
    : isUndated && ours === undefined && !isCountedOnTop(findings, value)

/** Who got only bodies of its own without a day is told of in the lead, else it is a story of something else. */
const isCountedOnTop = ({ amounts, pairs }: Findings, value: number): boolean =>
  amounts.some((a) => a.value === value && isLead(a.sentence)) || pairs.length > 0

/** «Взамен получены 143 тела. Больше 9 тыс. передано в этом году»: beside a total of ours theirs is one too. */
const isBesideTotal = ({ amounts }: Findings, ours: Figure | undefined): boolean =>
  ours === undefined &&
  amounts.some(
    ({ when, toward, kinds, value }) =>
      when === 'total' && toward === 'ua' && value > MANY_BODIES && kinds.has('body'),
  )

const MANY_BODIES = 1000

const isOfMoreDays = (findings: Findings, value: number): boolean =>
  isSaidBefore(findings, value) || isOfSiege(findings)

/** «Отримали тіла 210 захисників «Азовсталі»»: those of one siege came by several transfers, and were counted together. */
const isOfSiege = ({ timeline }: Findings): boolean =>
  timeline.reading.sentences.some(
    (s) =>
      isTop(s) && someToken(timeline.reading.tokens, s.from, s.to, (token) => isSteelworks(token)),
  ) && !timeline.reading.sentences.some((s) => isTop(s) && has(s, ['repatriation']))

const isSteelworks = anyWord('азовстал* azovstal*')

/** «Україні повернули 54 тіла. Як повідомляли раніше, повернути 54 тіла вдалося …»: known already, and of no day. */
const isSaidBefore = ({ timeline, amounts }: Findings, value: number): boolean =>
  amounts.some(
    (a) =>
      a.value === value &&
      a.when === 'recalled' &&
      isTop(a.sentence) &&
      has(a.sentence, ['body', 'dead']) &&
      has(a.sentence, ['background']) &&
      !has(a.sentence, ['exchange', 'repatriation']) &&
      !namesDay(timeline, a.sentence),
  )

const FEW = 5

const isTop = ({ place }: Sentence): boolean => place < TOP_SENTENCES
const isLead = ({ place }: Sentence): boolean => place < 2
