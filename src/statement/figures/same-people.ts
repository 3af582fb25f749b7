import { derived } from '#statement/count/figure.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Figure, Figures } from '#statement/statement.ts'

/** Tells whether as many soldiers and as many civilians went to the other side: «Столько же военных и гражданских передано Украине». */
export const isOfSamePeople = (sentence: Sentence, hit: Span): boolean => {
  const behind = {
    from: hit.to,
    to: Math.min(hit.to + BOTH_WORDS, clauseAt(sentence, hit.from).to),
  }
  return (
    has(sentence, ['military', 'captive'], behind) &&
    has(sentence, ['civilian'], behind) &&
    !sentence.numbers.some((at) => at >= hit.to)
  )
}

/** "of soldiers and of civilians" */
const BOTH_WORDS = 6

/** The figure of the one side as that of the other. */
export const sameOf = ({ value, quotes }: Figure, { quotes: said }: Figure): Figure => ({
  value,
  how: 'same_number',
  quotes: [...quotes, ...said.slice(-1)],
})

/** Gives those who are known on one side only to the other one too: its soldiers, its civilians. */
export function withSameParts(figures: Figures, same: Figure): Figures {
  const { ua_returned: ua, ua_military, ua_civilians, ru_returned: ru, ru_civilians } = figures
  if (ua === undefined || ru === undefined || ua.value !== ru.value) return figures
  if (ua_civilians !== undefined)
    return ru_civilians === undefined && !isSaidBehind(ua_civilians, same)
      ? { ...figures, ru_civilians: sameOf(ua_civilians, same) }
      : figures
  if (ua_military !== undefined || ru_civilians === undefined) return figures
  const soldiers = derived(ru.value - ru_civilians.value, 'subtracted', [ru, ru_civilians])
  return {
    ...figures,
    ua_military: sameOf(soldiers, same),
    ua_civilians: sameOf(ru_civilians, same),
  }
}

/** «она получила столько же: сто военных и одного гражданского»: of whom as many are is said of this side alone. */
function isSaidBehind({ quotes: [told] }: Figure, same: Figure): boolean {
  const said = same.quotes.at(-1)
  if (told === undefined || said === undefined) return false
  return told.start >= said.end && told.start - said.end < BEHIND_LETTERS
}

const BEHIND_LETTERS = 60
