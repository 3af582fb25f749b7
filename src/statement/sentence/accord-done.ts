import { BODIES, NO_NEWS } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Reading } from './reading.ts'
import { has, type Sentence } from './sentence.ts'

/** Tells whether a sentence says that a point of what the sides agreed was carried out: «Штаб виконав наступний пункт того, про що домовлено». */
export const isAccordDone = ({ tokens }: Reading, s: Sentence): boolean =>
  has(s, ['agreed']) &&
  !has(s, OTHER) &&
  tokens
    .slice(s.from, s.to)
    .some(
      (token, step) =>
        isCarriedOut(token) &&
        someToken(tokens, s.from + step + 1, s.from + step + WITHIN, isPoint),
    )

/** «виконав наступний пункт», "carried out yet another part" */
const WITHIN = 5
const OTHER: readonly Idea[] = [...NO_NEWS, ...BODIES]
const isCarriedOut = anyWord(`
  викона{в,ла,ли,но} реалізува{в,ла,ли} реалізовано втіл{ив,ила,или,ено} здійсн{ив,ила,или,ено}
  выполни{л,ла,ли} выполнен{,а,ы} реализова{л,ла,ли,н,на,ны} осуществ{ил,ила,или,лен,лена}
  fulfilled carried implemented completed
`)
const isPoint = anyWord(`
  пункт{,и,у,ы} етап частин{а,у} крок этап част{ь,и} шаг
  point{,s} part{,s} item{,s} stage{,s} step{,s}
`)
