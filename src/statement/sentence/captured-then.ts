import type { Hit } from '#statement/word/lexicon.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isYearOfLate } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a year is the one in which those who are told of were captured, went missing or fell, or of an
 * agreement: «полонених у 2022 році», "taken prisoner in 2022", «домовленості, досягнуті в 2025 році». `at` is the
 * first word said of the year.
 */
export function isYearOfCapture(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - PLACE_WORDS); back -= 1) {
    const token = tokens[back]
    if (isEnd(token) || isMove(token)) return false
    if (isCaptured(token) || (isOfCaptives(token) && isEnd(tokens[back - 1]))) return true
  }
  return false
}

/** Tells whether «у 2022 році», «торік», «навесні» says so: it adds nothing up, and calls nothing to mind. */
export const isOfCapture = (tokens: readonly Token[], { idea, from, to }: Hit<Idea>): boolean =>
  TIMES.has(idea) &&
  (someToken(tokens, from, to, (token) => isYearOfLate(token) || isPartOfYear(token))
    ? isYearOfCapture(tokens, from) || isOfTheirPast(tokens, from, to)
    : someToken(tokens, from, to, isYears) && isTakenBefore(tokens, from))

/** "51 civilians, many of them arrested years before the invasion", «схоплених роки тому» */
const isTakenBefore = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - PLACE_WORDS), at)
  const clause = before.slice(before.findLastIndex((token) => isEnd(token)) + 1)
  return clause.some((token) => isTaken(token)) && !clause.some((token) => isMove(token))
}

const isYears = anyWord('years months роки років місяці годы лет месяцы')
const isTaken = anyWord(`
  схопл* схопил* захопл* полонен* затрим* заарешт* арешт* викрад* схвач* схвати* захвач*
  плен{е,ё}н* задерж* арестов* похищ*
  captured* seized* arrested* abducted* detained* imprisoned* jailed*
`)

/** «40 військових, які у 2022 році боронили Маріуполь, повернулися»: nobody came in the clause of the year. */
function isOfTheirPast(tokens: readonly Token[], from: number, to: number): boolean {
  const isLed = [from - 1, from - 2].some((at) => isWho(tokens[at]) && isEnd(tokens[at - 1]))
  if (!isLed) return false
  const behind = tokens.slice(to, to + CLAUSE_WORDS)
  const end = behind.findIndex((token) => isEnd(token))
  return end !== -1 && !behind.slice(0, end).some((token) => isMove(token))
}

const CLAUSE_WORDS = 16
const isWho = anyWord('які який яка хто которые который которая кто who')

const TIMES: ReadonlySet<Idea> = new Set(['total', 'this_year', 'recall', 'afterwards'])

/** «взятых в плен под Мариуполем весной» */
const PLACE_WORDS = 6
const isEnd = anyWord('. , ; : ( ) ! ? —')
const isPartOfYear = anyWord(`
  торік минулоріч позаторік року году навесні влітку улітку восени взимку узимку весни літа осені зими весной
  летом осенью зимой
  year spring summer autumn fall winter
`)
const isCaptured = anyWord(`
  потрапи* захоплен* захопи* взят* взяли* зникл* зник загибл* загинул* полегл* пленил* пленен*
  попал* захвачен* захвати* пропал* пропавш* погиб* павш* засуджен* осужд* досягнут* домовлен*
  перемовин* достигнут* договорен* переговор*
  captured* seized* fell taken* missing* fallen* killed* died* detained* imprisoned* jailed*
  convicted* sentenced* reached* agreement{,s} talks
`)
/** «40 військових, полонених у 2022 році»; «40 полонених у 2022 році повернулися» came in that year. */
const isOfCaptives = anyWord('полонен{их,і,ий,ого,ими,им}')
const isMove = anyWord(`
  обмін* обмен* поверн* поверт* верну* возвращ* звільн* визвол* освобо* переда* отрима* получ*
  отда* віддал* виміня* приб*
  freed* released* return* exchang* swap* handed* hand* brought* back* came* repatriat* home*
`)
