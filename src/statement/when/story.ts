import { isBe } from '#statement/word/auxiliaries.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { isGoneOn } from '#statement/sentence/gone-on.ts'
import { type Token, someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isAbout, isEnglish, isHad, isThose, isWho, isYear } from '#statement/word/small-words.ts'

/**
 * Tells whether "freed" says which people a sentence speaks of, and not what has happened: "soldiers
 * freed in the latest swap tell of torture", «президент нагородив воїнів, які повернулися з полону»,
 * «звільнені з полону захисники проходять реабілітацію».
 */
export const isOfStory = (
  { reading }: Pick<Timeline, 'reading'>,
  sentence: Sentence,
  verb: Span,
): boolean =>
  isGoneOn(reading, sentence, verb) ||
  isToldAfter(reading, sentence, verb) ||
  isToldAbout(reading.tokens, sentence, verb)

/** "They told about those freed in the exchange" */
const isToldAbout = (tokens: readonly Token[], sentence: Sentence, verb: Span): boolean =>
  isThose(tokens[verb.from - 1]) &&
  isAbout(tokens[verb.from - 2]) &&
  saysWhich(tokens, verb) &&
  !has(sentence, ['today', 'tonight'], { from: verb.to, to: verb.to + DAY_WITHIN })

function isToldAfter({ tokens, language }: Reading, sentence: Sentence, verb: Span): boolean {
  // "All 146 soldiers freed today have gone to rehabilitation": it is of this day whatever follows.
  if (has(sentence, ['today', 'tonight'], { from: verb.to, to: verb.to + DAY_WITHIN })) return false
  const clause = clauseAt(sentence, verb.from)
  if (isRelative(tokens, clause, verb)) return isOfRelative(tokens, sentence, clause, verb)
  if (!saysWhich(tokens, verb)) return false
  if (isAttribute(tokens, sentence, verb)) return true
  if (!isBesidePeople(sentence, verb, language)) return false
  // "80 soldiers exchanged this year": no day of those is this one.
  if (language === 'en' && isOfThisYear(tokens, sentence, verb.to)) return true
  if (isHonouredBefore(tokens, clause, verb)) return true
  const { to } = language === 'en' ? clause : sentence
  return someToken(
    tokens,
    verb.to,
    Math.min(to, verb.to + REACH),
    (token) => isToldOfThem(token) || isDoneForThem(token) || isGiven(token),
  )
}

const DAY_WITHIN = 3

/** "dinner for 60 freed soldiers": those who had come. */
const isAttribute = (tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean =>
  to - from === 1 &&
  (tokens[from - 1]?.kind === 'number' || isDeterminer(tokens[from - 1])) &&
  startsPeople(sentence, isOfNation(sentence, to) ? to + 1 : to) &&
  !has(sentence, ['exchange', 'exchanged', 'through'])

const isOfThisYear = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'this_year').some(
    ({ from, to }) => from >= at && to <= at + 2 && isYear(tokens[to - 1]),
  )

/** "175 of the released Ukrainian soldiers" */
const isOfNation = (sentence: Sentence, at: number): boolean =>
  has(sentence, ['ukrainian', 'russian'], { from: at, to: at + 1 })

const startsPeople = (sentence: Sentence, at: number): boolean =>
  PEOPLE.some((idea) => hitsIn(sentence, idea).some(({ from }) => from === at))

const isDeterminer = anyWord('the these those newly recently some for of')

/** "The parliament honoured 20 soldiers released from captivity" */
const isHonouredBefore = (tokens: readonly Token[], { from }: Span, verb: Span): boolean =>
  someToken(tokens, Math.max(from, verb.from - BESIDE), verb.from, (token) => isHonoured(token))

const isHonoured = anyWord(`
  наградил* нагороди* вшанува* чествова* опита* опросил*
  hono{,u}red awarded decorated interviewed treated hosted visited questioned examined
`)

/** "freed", «звільнені», «возвращенные»; «освобождены» says what was done. */
const isParticiple = anyWord(`
  {звільнен,визволен,повернут,повер{,н}ен,обмінян,врятован}{і,их,им,ими}
  {освобожденн,возвращенн,обменянн,вернувш,возвративш,спасенн}*
  freed released returned exchanged swapped liberated home
`)

const saysWhich = (tokens: readonly Token[], { from, to }: Span): boolean =>
  isParticiple(tokens[to - 1]) && !isBe(tokens[from - 1])

const isBesidePeople = (sentence: Sentence, { from, to }: Span, language: string): boolean =>
  has(sentence, PEOPLE, { from: from - NAMED_IN, to: from }) ||
  (language !== 'en' && has(sentence, PEOPLE, { from: to, to: to + BESIDE }))

const PEOPLE: readonly Idea[] = [
  'military',
  'defender',
  'captive',
  'person',
  'civilian',
  'woman',
  'man',
]
/** "prisoners of war" */
const NAMED_IN = 3
const BESIDE = 6
const REACH = 12

/** «…, які повернулися», «…, з якими їх обміняли», "…, who were freed": the verb says of whom the rest is told. */
const isRelative = (tokens: readonly Token[], clause: Span, verb: Span): boolean =>
  someToken(tokens, clause.from, Math.min(clause.from + 3, verb.from), (token) => isWhich(token)) ||
  someToken(tokens, verb.from - 3, verb.from, isWho)

export const isWhich = anyWord(`
  який яка яке які яких яким якими якого якої якому яку якій якою котр* котор*
  who whom whose
`)

/** The rest of the sentence tells of them, and the day is not named beside their return. */
function isOfRelative(
  tokens: readonly Token[],
  sentence: Sentence,
  clause: Span,
  verb: Span,
): boolean {
  if (isHad(tokens[verb.from - 1]) || isHadBeen(tokens, verb.from)) return true
  if (has(sentence, ['today', 'tonight'], clause)) return false
  const outside = (at: number): boolean =>
    at < clause.from || at >= clause.to || isEnglish(tokens[at])
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (outside(at) && (isToldOfThem(tokens[at]) || isDoneForThem(tokens[at]))) return true
  return false
}

/** "a collaborator who had been handed over in a swap": before what is told of him. */
const isHadBeen = (tokens: readonly Token[], at: number): boolean =>
  isBe(tokens[at - 1]) && isHad(tokens[at - 2])

/** «звільнені воїни отримали …» */
const isGiven = anyWord('отрима* получил* получают получат')

/** What whoever came back does afterwards, and what is done for him. */
const isToldOfThem = anyWord(`
  tell{,s} told describe{,s} described recount{,s} recounted recall{,s} recalled meet{,s} met
  speak{,s} spoke testif{y,ies,ied} accuse{,s} accused undergo undergoes underwent attend
  attends attended suffer{,s} suffered struggle{,s} struggled share{,s} shared remember{,s}
  complain{,s} complained thanks visit{,s} visited dies marry marries get{,s} win{,s} treated
  treatment rehabilitation recovering awarded married finished played plays graduated enrolled
  competed laid buried interred hono{,u}red hospitali{s,z}ed discharged
`)

const isDoneForThem = anyWord(`
  розповіл* розповів розповідаю{,т}{,ь} розповідає рассказ{ал*,ывает,ывают}
  поділи{вся,лася,лися} поделил* пригад* згад{ав,ала,ують,ує} вспомин* вспомнил*
  зізна{вся,лася,лися} призна{лся,лись} проход{ить,ять,ит,ят} лікую* леч{и,а}т* відновлюю*
  восстанавлива* реабіліт* реабилит* госпітал* санатор* нагороди* наградил* вручи* відзначи*
  зустрі{вся,лася,лися,лись} встретил{ся,ась,ись} відвіда* навіда* посетил* навестил*
  випис{ал,ан}* выпис{ал,ан}* одружи* женил* опита* опрос* свідч* свидетельств* скарж* жалу*
  гривень тисяч*грн виплат* выплат* відпустк* рублей гривен осужд{е,ё}н* засуджен* вирок*
  приговор* підозр* суд участь участие зіграли грал{а,и} сыграли играли заспівали спели пробігли
  пробежали навчаються навчалися учатся працюють работают влаштувалися устроились вступили
  поступили
`)
