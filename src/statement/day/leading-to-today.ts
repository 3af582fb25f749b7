import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { HANDED, LATELY } from '#statement/vocabulary/idea-groups.ts'

/** Tells whether words that call something to mind lead to the news itself: «Нагадаємо факти. Сьогодні відбувся обмін». */
export const isLeadingToToday = (sentences: readonly Sentence[], { index }: Sentence): boolean => {
  const next = sentences[index + 1]
  return (
    next !== undefined &&
    has(next, ['today']) &&
    has(next, ['happened', ...HANDED]) &&
    !sentences.slice(0, index).some((s) => has(s, LATELY))
  )
}
