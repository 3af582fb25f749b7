import { isTheyOrAll, isThisInAnyForm } from '#statement/word/pronouns.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { isBroughtInto } from '#statement/figures/body-givers.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import type { Figures } from '#statement/statement.ts'
import { someToken } from '#statement/word/token.ts'
import { isFrom } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isWhich } from '#statement/when/story.ts'

/**
 * Tells whether bodies that had come before are taken on within the country: «До Тернополя привезли 120 тіл із
 * репатріації. Це частина тих, яких отримали в червні», "A lorry took 74 bodies to the regional forensic bureau".
 */
export const isBroughtOn = (
  { timeline: { reading }, evidence: { bodies } }: Findings,
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): boolean =>
  bodies.length > 0 &&
  (ours ?? theirs)?.how === 'stated' &&
  bodies.every(
    (s) =>
      !has(s, GIVERS) &&
      (isToExperts(reading, s) ||
        isShared(reading, s) ||
        (isBroughtInto(reading, s) &&
          (isOutOfRepatriation(reading, s) || isTheirCame(reading, s)))),
  )

/** Whoever gives them, and the land that gets them. */
const GIVERS: readonly Idea[] = [
  'to_ukraine',
  'ukraine',
  'to_russia',
  'from_russia',
  'exchange',
  'exchanged',
  'each',
  'hedge',
  'home',
]

/** «до обласного бюро судмедекспертизи», «морг прийняв», "to the regional forensic bureau" */
const isToExperts = ({ tokens }: Reading, { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, at) =>
        isMorgue(token) &&
        (someToken(tokens, Math.max(from, from + at - INTO_WORDS), from + at, isInto) ||
          someToken(tokens, from + at, Math.min(to, from + at + TAKEN_WORDS), isTaking)),
    )

const INTO_WORDS = 4
const TAKEN_WORDS = 4
const isMorgue = anyWord(
  'морг{,у,и,і} моргів моргов моргам бюро morgue{,s} mortuar{y,ies} bureau{,s}',
)
const isInto = anyWord('до у в во to into at')
const isTaking = anyWord('прийня{в,л,т}* отрима{в,л,т}* принял* получил* taken took received')

/** «Репатрійовані тіла розподілили між областями» */
const isShared = ({ tokens }: Reading, { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, isDistributed)

const isDistributed = anyWord('розподіл{или,ено,ені,яють} распредел{или,ены,ено,яют} distributed')

/** «120 тіл із репатріації», "bodies from the repatriation": it was, and they are some of it. */
const isOutOfRepatriation = ({ tokens }: Reading, s: Sentence): boolean =>
  hitsIn(s, 'repatriation').some(
    ({ from }) => isFrom(tokens[from - 1]) || (isFrom(tokens[from - 2]) && from - 2 >= s.from),
  )

/** «Це частина тих, яких Україна отримала в червні», «Усі вони з вересневої репатріації» */
const isTheirCame = ({ sentences, tokens }: Reading, told: Sentence): boolean =>
  sentences.some(
    (s) =>
      s.index > told.index &&
      s.place < TOP_SENTENCES + 1 &&
      isThese(tokens[s.from]) &&
      ((has(s, ['repatriation']) && has(s, ['recall'])) ||
        (has(s, ['part']) && has(s, HANDED) && someToken(tokens, s.from, s.to, isRelative))),
  )

const isThese = oneOf(isTheyOrAll, isThisInAnyForm)
const isRelative = (token: Parameters<typeof isWhich>[0]): boolean =>
  isWhich(token) || isThose(token)
const isThose = anyWord('those ones that')
