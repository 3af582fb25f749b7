import { isAboutOrOf } from '#statement/word/prepositions.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { doubtsIn, newsIn } from './guessed.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Finds where a text says below its news that it did not prove true or is not sure yet: «UPD: інформація не
 * підтвердилася», «Информация уточняется», "this turned out to be untrue", «Жарт.»
 */
export function takenBackBelow(findings: Findings): Span | null {
  const { reading } = findings.timeline
  const [first] = newsIn(findings)
  if (first === undefined) return null
  let isOfBefore = false
  for (const s of reading.sentences) {
    if (s.index < first.index) continue
    isOfBefore ||= has(s, ['background', 'recall', 'list'])
    const span = isOfBefore && !isUpdate(reading.tokens[s.from]) ? null : inSentence(findings, s)
    if (span !== null) return span
  }
  return null
}

function inSentence({ timeline: { reading } }: Findings, s: Sentence): Span | null {
  for (const hit of doubtsIn(reading, s)) {
    if (hit.idea === 'joke' && s.to - s.from <= JOKE_WORDS) return s
    if (hit.idea === 'below' && !isOfElse(reading.tokens, s, hit)) return hit
  }
  return null
}

/** «UPD: …» is of the news wherever it stands. */
const isUpdate = anyWord('upd update{,d} апдейт оновлен{о,н,я}* обновлен{о,и,е,я}*')

const JOKE_WORDS = 5

/** «Інформація про нову передачу не підтвердилася», «Кількість поранених уточнюється»: it says of what. */
const isOfElse = (tokens: readonly Token[], s: Sentence, { from, to }: Span): boolean =>
  someToken(tokens, (has(s, DONE) ? clauseAt(s, from) : s).from, from, isOfReport) ||
  someToken(tokens, from, to + 1, isOfWhat) ||
  has(s, ['wounded', 'russia', 'ru_voice'], clauseAt(s, from)) ||
  has(s, ['body', 'dead', 'hedge']) ||
  someToken(tokens, from, Math.min(to + DNA_WITHIN, s.to), isOfDna)

/** «Очікуємо підтвердження ДНК»: whose they are stays open, and not that they came. */
const DNA_WITHIN = 4
const isOfDna = anyWord(
  'dna днк днк-* genetic генетичн* генетическ* forensic експертиз* экспертиз*',
)

/** «Чутки про зрив виявилися неправдою» */
const isOfReport = anyWord(`
  що что про о об щодо чутк* слух* заяв* побоюван* опасени* припущенн* предположени*
  that about of rumo{,u}r* claim{,s} reports fear{,s} allegation*
`)
const isOfWhat = oneOf(isAboutOrOf, anyWord('that всіх всех списк*'))
