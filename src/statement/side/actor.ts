import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isSaying } from '#statement/word/telling.ts'
import { isAnd, isWith } from '#statement/word/small-words.ts'

/** Tells which side the other one is. */
export const otherSide = (side: Direction): Direction => (side === 'ua' ? 'ru' : 'ua')

export const BESIDE = new Set('а і й та и но але же ж також также що что'.split(' '))

/** Who is named as acting inside the span, where it is one side only. */
export function actorIn(reading: Reading, sentence: Sentence, span: Span): Direction | null {
  const ukraine = acts(reading, sentence, span, 'ukraine')
  const russia = acts(reading, sentence, span, 'russia')
  if (ukraine === russia) return null
  return ukraine ? 'ua' : 'ru'
}

const NOT_ACTING = new Set(
  'to in of from with for between into within inside outside across throughout around via beyond against towards toward at near с со з із зі между між'.split(
    ' ',
  ),
)

/** "between Russia and Ukraine"; after other words «and» begins what somebody does. */
const isSecond = ({ tokens }: Reading, { hits }: Sentence, from: number): boolean =>
  isAnd(tokens[from - 1]) &&
  hits.some(
    (first) =>
      (first.idea === 'ukraine' || first.idea === 'russia') &&
      first.to === from - 1 &&
      NOT_ACTING.has(tokens[first.from - 1]?.text ?? ''),
  )

const acts = (reading: Reading, sentence: Sentence, span: Span, idea: Idea): boolean =>
  hitsIn(sentence, idea).some(
    (hit) =>
      hit.from >= span.from &&
      hit.to <= span.to &&
      (!NOT_ACTING.has(reading.tokens[hit.from - 1]?.text ?? '') || isWithDoing(reading, hit)) &&
      !isSecond(reading, sentence, hit.from) &&
      !isOwned(reading, sentence, hit) &&
      !isGivenTo(sentence, hit) &&
      !isOnlySpeaking(reading, hit),
  )

/** "with Kyiv getting back 757 bodies": whoever does it acts. */
const isWithDoing = ({ tokens }: Reading, { from, to }: Span): boolean =>
  isWith(tokens[from - 1]) && isDoing(tokens[to])

const isDoing = anyWord(`
  getting receiving recovering returning giving handing sending transferring releasing freeing
  welcoming taking bringing repatriating regaining securing
`)

/** "1,000 bodies which Russia says are Ukrainian were brought": but "Russia says it received" acts. */
const isOnlySpeaking = ({ tokens }: Reading, { to }: Span): boolean =>
  isSays(tokens[to]) && !someToken(tokens, to + 1, to + ITSELF_NEAR, isItself)

const isSays = anyWord(`
  said says claims claimed maintains insists asserts alleges believes
  identifie{s,d} describe{s,d} calls called considers presents presented
  назива{є,ла} вважа{є,ла} видає визнає называ{ет,ла} счита{ет,ла} выдает признает
`)
const isItself = anyWord('it they its their he she we our had has')
const ITSELF_NEAR = 4

/** "Moscow gave Kyiv 1,000", "brought back from territory held by Kyiv": who is given to, or holds it, does not act. */
const isGivenTo = (sentence: Sentence, { from, to }: Span): boolean =>
  sentence.hits.some(
    (hit) =>
      NAMED_BESIDE.has(hit.idea) &&
      hit.from <= from &&
      hit.to >= to &&
      hit.to - hit.from > to - from,
  )

const NAMED_BESIDE: ReadonlySet<Idea> = new Set(['to_ukraine', 'to_russia', 'from_ukraine'])

/** Who is named right before what is set in between them and the clause: «Київ, як і тоді, забрав тисячу». */
export const actorOverAside = (
  reading: Reading,
  sentence: Sentence,
  clause: Span,
): Direction | null =>
  clause.from > sentence.from && has(sentence, SIDES)
    ? actorTwoBefore(reading, sentence, clause)
    : null

/** Who says what they did themselves: «Україна каже, що віддала 31 тіло й забрала 1000». */
export function actorWhoSays(
  reading: Reading,
  sentence: Sentence,
  { from, to }: Span,
): Direction | null {
  const { tokens } = reading
  if (!isThat(tokens[from]) || has(sentence, SIDES, { from, to })) return null
  if (!someToken(tokens, from + 1, from + VERB_WITHIN, isOwnDeed)) return null
  const telling = sentence.clauses.find((clause) => clause.to === from - 1)
  if (telling === undefined || !someToken(tokens, telling.from, telling.to, isSaying)) return null
  return actorIn(reading, sentence, telling)
}

const VERB_WITHIN = 4
const isThat = anyWord('що что')
/** Of one: «віддала», «забрав»; what «віддано» nobody says of himself. */
const isOwnDeed = anyWord(`
  {віддала,віддав,передала,передав,отримала,отримав,одержала,одержав,забрала,забрав,прийняла,прийняв}
  {отдала,отдал,передала,передал,получила,получил,забрала,забрал,приняла,принял}
`)

const SIDES: readonly Idea[] = ['ukraine', 'russia']
const ACTING: readonly Idea[] = [...HANDED, ...SIDES]

function actorTwoBefore(reading: Reading, sentence: Sentence, clause: Span): Direction | null {
  const subject = overAside(sentence, clause, ACTING)
  return subject === null ? null : actorIn(reading, sentence, subject)
}

/** The few words before what is set in between them and the clause, where nothing is counted or done in either. */
export function overAside(sentence: Sentence, clause: Span, acting: readonly Idea[]): Span | null {
  const before = sentence.clauses.filter(({ to }) => to <= clause.from)
  const [subject, aside] = before.slice(-2)
  if (subject === undefined || aside === undefined) return null
  if (has(sentence, acting, aside)) return null
  if (sentence.numbers.some((at) => at >= subject.from && at < aside.to)) return null
  if (subject.to - subject.from > SUBJECT_WORDS || has(sentence, HANDED, subject)) return null
  return subject
}

/** «а Київ» */
const SUBJECT_WORDS = 3

/** Who is named last as acting inside the span: "Kyiv got 1,000 while Moscow got 19". */
export function lastActor(reading: Reading, sentence: Sentence, span: Span): Direction | null {
  const last = (idea: Idea): number =>
    sentence.hits.findLast(
      (hit) =>
        hit.idea === idea &&
        acts(reading, sentence, { from: hit.from, to: Math.min(hit.to, span.to) }, idea) &&
        hit.from >= span.from,
    )?.from ?? -1
  const ukraine = last('ukraine')
  const russia = last('russia')
  if (ukraine === russia) return null
  return ukraine > russia ? 'ua' : 'ru'
}

/** A bare «рф» after a word is a genitive: «території РФ»; after a verb it acts: «отримала РФ». */
const isOwned = ({ tokens }: Reading, sentence: Sentence, { from, to }: Span): boolean =>
  to - from === 1 &&
  tokens[from]?.text === 'рф' &&
  tokens[from - 1]?.kind === 'word' &&
  !BESIDE.has(tokens[from - 1]?.text ?? '') &&
  !sentence.hits.some(
    (verb) => HANDED.includes(verb.idea) && verb.to === from && !isGivenByOther(sentence, verb),
  )

/** Tells that a verb has its giver before it, so that «РФ» behind it is who gets: «які Україна передала РФ». */
export const isGivenByOther = (sentence: Sentence, { idea, from }: Hit<Idea>): boolean =>
  idea === 'gave' && has(sentence, ['ukraine'], { from: clauseAt(sentence, from).from, to: from })
