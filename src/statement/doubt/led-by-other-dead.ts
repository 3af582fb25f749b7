import type { Amount } from '#statement/count/amount.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { hold } from '#statement/review.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { isOnlyTheirs } from './their-account.ts'
import { is } from '#statement/side/head-count.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { LATELY } from '#statement/vocabulary/idea-groups.ts'

/**
 * Doubts a number of bodies that stands below while the text opens with fewer, beside the handover itself:
 * «Ще 49 героїв супроводила додому операція з передання тіл. … Повернуто 827 полеглих». The greater one may be of
 * all the years.
 */
export function doubtsOfOpening(
  findings: Findings,
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): readonly ReviewReason[] {
  const { timeline, amounts } = findings
  const opening = timeline.reading.sentences.find(({ place }) => place === 0)
  if (ours?.how !== 'stated' || opening === undefined || !has(opening, HANDOVER)) return []
  const told = amounts.filter(({ value }) => value === ours.value)
  if (told.some(({ sentence }) => isOfHandover(sentence, opening))) return []
  const fewer = amounts.find(
    (a) =>
      a.sentence === opening &&
      a.value < ours.value &&
      a.value !== theirs?.value &&
      isNews(a) &&
      mayBeAll(a) &&
      !isOnlyTheirs(findings, a, ours),
  )
  return fewer === undefined ? [] : [hold('figures_differ', `${fewer.value} / ${ours.value}`)]
}

/** «До України повернулися тіла 1000», and on top five of them. */
const isOfHandover = (sentence: Sentence, opening: Sentence): boolean =>
  sentence === opening || has(sentence, OF_HANDOVER)

const mayBeAll = (a: Amount): boolean =>
  !a.part && !a.approximate && a.toward !== 'ru' && a.kinds.size > 0 && !is(a, ...ALIVE)

const HANDOVER: readonly Idea[] = ['repatriation', 'body']
const OF_HANDOVER: readonly Idea[] = ['repatriation', 'to_ukraine', 'ukraine', ...LATELY]
const ALIVE: readonly Idea[] = ['captive', 'civilian', 'child', 'unit', 'thing']
