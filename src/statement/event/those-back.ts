import { isInto } from '#statement/word/prepositions.ts'
import { isAfter } from '#statement/word/small-words.ts'
import { isTheyOrAll } from '#statement/word/pronouns.ts'
import { isOfGreeting } from './greeting.ts'
import { isParticiple } from '#statement/doubt/of-which.ts'
import {
  clauseAt,
  has,
  hitsIn,
  type Sentence,
  type Span,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import { datesIn, GONE_BY, type Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isWhich } from '#statement/when/story.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isPlaceOfCare } from '#statement/word/lands.ts'
import { HELD, LATELY } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a sentence is of some who came before: a town greets them («У Стрию зустріли двох захисників, звільнених
 * із полону»), or a hospital takes them in («до санаторію прибули 40 визволених»). All who come to the country are of
 * no town.
 */
export const isOfThoseBack = (tokens: readonly Token[], sentence: Sentence): boolean =>
  isOfGreeting(tokens, sentence) ||
  isTakenIn(tokens, sentence) ||
  isHosted(tokens, sentence) ||
  isAfterCare(tokens, sentence) ||
  (isOfFew(tokens, sentence) && (hasComeToTown(tokens, sentence) || isOfRaid(tokens, sentence)))

/**
 * Tells whether a sentence below goes on about them: «Санаторій прийняв 46 звільнених. Решту автобуси доправили
 * сьогодні» says how they came there, and not where from; «Сьогодні вони вдома» where they are now.
 */
export const isOfTheSame = (tokens: readonly Token[], s: Sentence): boolean =>
  !has(s, WHERE_FROM) ||
  (s.numbers.length === 0 &&
    !has(s, HELD) &&
    someToken(tokens, s.from, s.from + THEY_WITHIN, (token) => isTheyOrAll(token)))

const WHERE_FROM: readonly Idea[] = [...HELD, 'home', 'to_ukraine', 'ukraine', 'russia', 'ua_voice']
const THEY_WITHIN = 3

/** «у лікарню доправили 16 звільнених»: where they are treated stands beside the verb, and no land. */
const isTakenIn = (tokens: readonly Token[], sentence: Sentence): boolean =>
  !has(sentence, ['exchanged']) &&
  someToken(tokens, sentence.from, sentence.to, (token) => isPlaceOfCare(token)) &&
  !isFreedToday(sentence) &&
  MOVES.every((idea) =>
    hitsIn(sentence, idea).every(({ from }) => {
      const clause = clauseAt(sentence, from)
      return (
        isParticiple(tokens[from]) ||
        isWhich(tokens[clause.from]) ||
        (!has(sentence, LANDS, clause) &&
          someToken(tokens, clause.from, clause.to, (token) => isPlaceOfCare(token)))
      )
    }),
  )

/** «госпіталь зустрів 54 воїнів після полону», "A clinic welcomed 54 soldiers back": whoever treats them exchanged nobody. */
function isHosted(tokens: readonly Token[], { from, to }: Sentence): boolean {
  const last = Math.min(to, from + HOST_WORDS)
  for (let at = from; at < last; at += 1)
    if (
      isPlaceOfCare(tokens[at]) &&
      someToken(tokens, at + 1, Math.min(to, at + HOST_WORDS), isTaking)
    )
      return true
  return false
}

const HOST_WORDS = 7
const isTaking = anyWord(`
  прийня{в,ла,ло,ли} приймає зустрі{в,ла,ло,ли} принял{,а,о,и} принимает встрет{ил,ила,ило,или}
  welcom{ed,es} receiv{ed,es} took taken takes hosts hosted admitted admits
`)

/** "All 84 soldiers freed from captivity today have gone to rehabilitation" */
const isFreedToday = (sentence: Sentence): boolean =>
  hitsIn(sentence, 'returned').some(({ to }) =>
    has(sentence, ['today', 'tonight'], { from: to, to: to + TODAY_WORDS }),
  )

const TODAY_WORDS = 4

/** «після двох місяців лікування до села приїхали троє», "three former prisoners of war": they had come some time ago. */
function isAfterCare(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) {
    if (
      isAfterOrFinishing(tokens[at]) &&
      someToken(tokens, at + 1, Math.min(to, at + AFTER_WORDS), isCare)
    )
      return true
    if (isFormer(tokens[at]) && someToken(tokens, at + 1, at + FORMER_WORDS, isCaptive)) return true
  }
  return false
}

const AFTER_WORDS = 6
const FORMER_WORDS = 3
const isAfterOrFinishing = oneOf(isAfter, anyWord('completing finishing завершивши завершив'))
const isCare = anyWord(`
  лікування реабілітації лечения реабилитации протезування протезирования
  treatment rehabilitation rehab recovery
`)
const isFormer = anyWord('колишн* бывш* former')
const isCaptive = anyWord(`
  полонен* військовополонен* бранц* пленн* военнопленн*
  prisoner* pow pows captive* detainee*
`)

const MOVES: readonly Idea[] = ['returned', 'gave', 'received']
const LANDS: readonly Idea[] = ['to_ukraine', 'ukraine', 'russia', 'to_russia', 'home']

const isOfFew = (tokens: readonly Token[], { numbers }: Sentence): boolean =>
  numbers.length > 0 && numbers.every((at) => isUpToFew(tokens[at]))

const isUpToFew = (token: Token | undefined): boolean =>
  token?.kind !== 'number' || token.value <= FEW

const FEW = 10

/** «визволили чотирьох полонених під час спецоперації»: taken back by arms, and no side gave them. */
const isOfRaid = (tokens: readonly Token[], sentence: Sentence): boolean =>
  isRescue(tokens, sentence) ||
  (!has(sentence, LANDS) && someToken(tokens, sentence.from, sentence.to, (token) => isRaid(token)))

/** «бійці ССО врятували», "special forces rescued": whoever fights took them back, wherever they are now. */
function isRescue(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (isRescued(tokens[at]) && someToken(tokens, Math.max(from, at - RAIDER_WORDS), at, isRaider))
      return true
  return false
}

const RAIDER_WORDS = 2
const isRescued = anyWord(`
  врятува{в,ли,ло} визволи{в,ли,ло} звільни{в,ли,ло} відби{в,ли,ло} спас{,ли,ло}
  освободи{л,ли,ло} отби{л,ли,ло}
  rescued freed saved liberated
`)
const isRaider = anyWord(`
  ссо спецназ* спецпризначен* штурмовик* десантник* розвідник* разведчик* рейнджер* партизан*
  forces commando{,s} ranger{,s} scout{,s} partisan{,s} paratrooper{,s}
`)

const isRaid = anyWord(`
  спецопераці* спецопераци* рейд* штурм* побратим* сослужив* поліці* полици* пірат* пират*
  зловмисник* злочин* преступник*
  raid* battlefield* assault* police* pirate*
`)

/** «до Сокаля прибули двоє», "arrived home in Lviv": a name behind a preposition, that is of neither state nor the way home. */
function hasComeToTown(tokens: readonly Token[], sentence: Sentence): boolean {
  const { from, to } = sentence
  if (has(sentence, ['to_ukraine', 'to_russia', 'exchanged'])) return false
  for (let at = from; at < to; at += 1)
    if (isInto(tokens[at]) && isTown(tokens[at + 1]))
      if (isBesideArrival(tokens, clauseAt(sentence, at), at)) return true
  return false
}

const isBesideArrival = (tokens: readonly Token[], { from, to }: Span, at: number): boolean =>
  someToken(tokens, Math.max(from, at - BESIDE), Math.min(to, at + BESIDE), (token) =>
    isArrived(token),
  )

const BESIDE = 6
const isArrived = anyWord(`
  зустріл* зустріча* віта* привіта* обійня* приві{т,в}* прибу{в,л}* приїха* приїзд* прийня*
  доправ* встрет* встреча* привет* обня* прибы* приеха*
  welcomed* greeted* arrived* embraced* knelt*
`)
const isTown = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !isOfState(token)

const isOfState = anyWord(`
  україн* укра{и,е}н* росі* росси* рф* білорус* беларус* белорус* чернігів* чернигов* сумщин*
  сум* київ* києв* киев* москв* донецьк* донецк* туреч* турц* оае* оаэ* європ* европ* {с,c}ша*
  маріупол* мариупол* азовстал* таганро* ростов*
  ukrain* russia* belarus* chernihiv* sumy* kyiv* moscow* turk* istanbul* the* uae* europe*
  january* february* march* april* may* june* july* august* september* october* november*
  december* mariupol* azovstal* mari* taganrog*
`)

/** «Шестеро з Черкащини вдома. 19 березня провели черговий етап обміну»: of that exchange they came. */
export const namesSwapOfDay = (timeline: Timeline): boolean =>
  timeline.reading.sentences.some(
    (s) =>
      s.place < TOP_SENTENCES &&
      isOfSwapNow(timeline, s) &&
      (has(s, LATELY) || datesIn(timeline.dates, s).some(({ day }) => day === timeline.day)),
  )

/** Tells whether a sentence names an exchange, and not one of before: «після попереднього обміну». */
export const isOfSwapNow = (timeline: Timeline, s: Sentence): boolean =>
  SWAP.some((idea) =>
    hitsIn(s, idea).some(
      ({ from }) =>
        !isNone(timeline.reading.tokens[from - 1]) && !GONE_BY.has(whenAt(timeline, s, from)),
    ),
  )

const SWAP: readonly Idea[] = ['through', 'exchange']
/** «з жодним обміном вони не повернулися» */
const isNone = anyWord('жодн* ніяк* никак* одним одном any no')
