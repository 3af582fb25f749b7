import { isOfOursSoFar } from './so-far.ts'
import { isOfProof } from './proved-by-theirs.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAnyOfThem, isThisInAnyForm, isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isReported, isSaying } from '#statement/word/telling.ts'
import { isTalks } from '#statement/word/spans.ts'
import { oneOf } from '#statement/word/word.ts'
import { BODIES, HANDED, OUR_SOLDIERS } from '#statement/vocabulary/idea-groups.ts'

/** Tells whether all that Russia says there is of talks, of those to come, or of how many it got itself: "Russia recovered 49 of its own, Medinsky said". */
export const isLeftToOurs = (
  reading: Reading,
  ours: number,
  theirs: number | undefined,
): boolean => {
  const said = reading.sentences.filter(
    (s) => isTheirWord(reading, s) && !isOnlyOfTalks(reading, s) && !isOnlyToCome(reading, s),
  )
  return theirs === undefined
    ? said.length === 0
    : said.length > 0 && said.every((s) => isOnlyOfTheirNumber(reading, s, ours, theirs))
}

/** «Попередньо, йдеться про 1000 загиблих» is no word of theirs. */
const isTheirWord = (reading: Reading, s: Sentence): boolean =>
  THEIR_WORD.some((idea) =>
    hitsIn(s, idea).some((hit) => idea !== 'hedge' || !isOfOursSoFar(reading, s, hit)),
  )

const isOnlyOfTheirNumber = (
  reading: Reading,
  s: Sentence,
  ours: number,
  theirs: number,
): boolean =>
  THEIR_WORD.flatMap((idea) => hitsIn(s, idea)).every((voice) => {
    const part = saidBy(reading, s, voice)
    const values = reading.tokens.slice(part.from, part.to).map(({ value }) => value)
    return (
      values.includes(theirs) &&
      !values.includes(ours) &&
      !has(s, OF_OURS_TOO, part) &&
      (isToldByOurs(reading) || isPlainly(reading, s))
    )
  })

/** Where none of Ukraine's speaks, "Medinsky, who reported it, said Russia received 31" tells of the whole. */
const isPlainly = ({ tokens }: Reading, { from, to }: Sentence): boolean => {
  const words = tokens.slice(from, to)
  return (
    words.filter((word) => isSaying(word)).length <= 1 &&
    words.filter(({ text }) => text === ',').length <= 1 &&
    !words.some((word) => isTelling(word) || isPointing(word))
  )
}

/** Who tells of more than his own sentence says: «цифри навів», "the news", "added". */
const isTelling = anyWord(`
  новин* новост* цифр* числ* дан{і,их,ные,ных} да{в,ла,л} перш{ий,им,а,ою} перв{ый,ым,ая,ой}
  також также теж тоже як как дод{ав,ала,ав} добав* обидв* оба обе обидва сторон*
  news number{,s} figure{,s} data account first also too add* both side{,s} alike
  викон* дотрим* реаліз* исполн* выполн* соблюд* реализ* заверш* законч* уможлив*
  fulfil* honour* honor* implement* complet* carried observ* possible kept
`)

const OF_OURS_TOO: readonly Idea[] = ['ukraine', 'to_ukraine', 'ukrainian', 'gave', 'defender']

/** "Russia says it stands ready to hand over 3,000 more" */
const isOnlyToCome = ({ tokens }: Reading, s: Sentence): boolean =>
  has(s, ['will']) &&
  !has(s, ['received', 'returned', 'happened', 'today']) &&
  someToken(tokens, s.from, s.to, isOffered)

const isOffered = anyWord('offer* propos* ready promis* pledg* готов* обеща* предлага* предлож*')

/** Tells whether Russia only speaks of talks: "In Moscow's own words, talks go on": nothing of those who came. */
export const isOnlyOfTalks = (reading: Reading, s: Sentence): boolean =>
  s.numbers.length === 0 &&
  someToken(reading.tokens, s.from, s.to, isTalksOrAccord) &&
  !has(s, OF_THOSE) &&
  !someToken(reading.tokens, s.from, s.to, (token) => isPointing(token) && !isIt(token)) &&
  (isToldByOurs(reading) || isOfTalksAlone(reading, s))

/** A source of Ukraine's speaks in the text. */
const isToldByOurs = ({ sentences }: Reading): boolean =>
  sentences.some((s) => has(s, ['ua_voice']))

/**
 * Where none of Ukraine's speaks: "talks go on", «переговори на паузі»; "the agreements were honoured, Medinsky said" tells
 * of what was handed over under them, and «Мединський, який оголосив про передачу» told of that, too.
 */
const isOfTalksAlone = ({ tokens }: Reading, { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, isTalks) &&
  someToken(tokens, from, to, isGoingOn) &&
  !someToken(tokens, from, to, isTelling) &&
  !tokens
    .slice(from, to)
    .some((token, at) => isWhoOrWhich(token) && someToken(tokens, from + at + 1, from + at + 4, isReported)) // prettier-ignore

const isGoingOn = anyWord(`
  трива{є,ють,ли} продовж* пауз* відновл* зупин* заморо* ид{е,у}т продолж* возобнов* приостанов*
  go{,ing,es} continu* paus* resum* stall* suspend* hold
`)

const isTalksOrAccord = oneOf(
  isTalks,
  anyWord(
    "домовленост* угод* меморандум* перемир'я договор{е,ё}нност* соглашен* перемири* accord{,s} agreement{,s} ceasefire truce",
  ),
)

const OF_THOSE: readonly Idea[] = [...BODIES, ...OUR_SOLDIERS, ...HANDED]
/** "Russia insists it is committed to the accords" */
const isIt = anyWord('it')
const isPointing = oneOf(isThisInAnyForm, isAnyOfThem, isOfProof, anyWord('so whose'))

const THEIR_WORD: readonly Idea[] = ['ru_voice', 'unnamed', 'hedge']

/** What a voice says of its sentence: «49 своїх, каже депутат; українська сторона такої статистики не подає»: what stands behind is no word of his, nor what stands before "; 41 went the other way, he said". */
export function saidBy({ tokens }: Reading, { from, to }: Sentence, at: Span): Span {
  const start = tokens.slice(from, at.from).findLastIndex((token) => isSemicolon(token))
  const end = tokens.slice(at.to, to).findIndex((token) => isSemicolon(token))
  return { from: from + start + 1, to: end === -1 ? to : at.to + end }
}

const isSemicolon = anyWord(';')
