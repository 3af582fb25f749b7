import { isAttributive } from '#statement/sentence/attributive.ts'
import { isBefore, isOnlyToldBefore } from '#statement/when/told-before.ts'
import { isLeftToOurs, isOnlyOfTalks, saidBy } from './left-to-ours.ts'
import { isConfirmedByOurs } from './confirmed-by-ours.ts'
import { isVerb } from './verb-like.ts'
import { isOnTheirWord } from './hedge.ts'
import { isOfProject } from '#statement/word/project.ts'
import { type Reading, wordsOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isHowMany } from '#statement/word/people.ts'
import type { Figures, Quote } from '#statement/statement.ts'
import { datesIn, type Timeline, type When } from '#statement/day/timeline.ts'
import { leadsToOther } from '#statement/word/below.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { BODIES, OURS } from '#statement/vocabulary/idea-groups.ts'

/** Whose word an identity of bodies rests on: hedged, or told by Russian speakers alone, it is a claim. */
export function attributionOf(
  timeline: Timeline,
  hedge: Quote | null,
  figures: Figures,
): 'claimed_by_russia' | 'confirmed' {
  if (hedge !== null) return 'claimed_by_russia'
  const theirs =
    speaks(timeline, 'ru_voice', tellsOfOurs) ||
    speaks(timeline, 'unnamed', tellsOfOurs) ||
    isOnTheirWord(timeline)
  const isConfirmed = speaks(timeline, 'ua_voice', theirs ? tellsOfBodies : tellsOfThis)
  if (isConfirmed || isTheirNumber(timeline, figures)) return 'confirmed'
  const isTheirs = theirs || !isOfUkraine(timeline, figures)
  return isTheirs ? 'claimed_by_russia' : 'confirmed'
}

/** The number of Ukraine's bodies is read from what Ukraine's own speakers told, or they told the same number. */
const isTheirNumber = (timeline: Timeline, { bodies_to_ua: ours }: Figures): boolean =>
  ours !== undefined &&
  (isConfirmedByOurs(timeline.reading, ours.value) ||
    timeline.reading.sentences.some(
      (s) =>
        has(s, ['ua_voice']) &&
        (isToldSame(timeline, s, ours.value) ||
          (has(s, ['recall']) &&
            ours.quotes.some((quote) => isWithin(timeline.reading.tokens, s, quote)))),
    ))

/**
 * «Коордштаб ранее написал о репатриации 58 своих», «Штаб пишет: возвращены 58»: of no other day; a round number may be
 * of another transfer.
 */
const isToldSame = (timeline: Timeline, s: Sentence, ours: number): boolean => {
  const { reading, dates } = timeline
  const at = s.numbers.find((one) => reading.tokens[one]?.value === ours)
  return (
    ours % ROUND > 0 &&
    at !== undefined &&
    !has(s, ['will'], clauseAt(s, at)) &&
    hitsIn(s, 'recall').every(({ to }) => isBefore(reading.tokens[to - 1])) &&
    datesIn(dates, s).length === 0 &&
    !has(s, ['ru_voice', 'hedge', 'total']) &&
    hitsIn(s, 'ua_voice').some(
      (voice) => !isVersion(reading.tokens, voice) && tellsOfThis(timeline, s, voice),
    )
  )
}

const ROUND = 100

const isWithin = (
  tokens: readonly Token[],
  { from, to }: Span,
  { start, end }: Pick<Quote, 'start' | 'end'>,
): boolean => (tokens[from]?.start ?? Infinity) <= start && end <= (tokens[to - 1]?.end ?? 0)

type Wanted = (timeline: Timeline, sentence: Sentence, at: Span) => boolean

const speaks = (timeline: Timeline, idea: Idea, isWanted: Wanted): boolean =>
  timeline.reading.sentences.some((sentence) =>
    hitsIn(sentence, idea).some(
      (hit) => isOfThis(timeline, sentence, hit) && isWanted(timeline, sentence, hit),
    ),
  )

/**
 * «Російські воєнкори пишуть, що Москва отримала 48 тіл», "41 Russians made the journey in the opposite direction, says
 * a lawmaker": said of Russia's dead only; behind a colon all is theirs. Of a swap of captives to come nothing is said of
 * the dead.
 */
const tellsOfOurs: Wanted = (timeline, sentence, at) =>
  !isOnlyOfCaptives(timeline, sentence, at) &&
  !isOnlyOfTalks(timeline.reading, sentence) &&
  mayBeOfOurs(timeline, sentence, at)

const isOnlyOfCaptives: Wanted = (timeline, sentence, at) =>
  has(sentence, ['captive', 'captivity']) &&
  !has(sentence, BODIES) &&
  (has(sentence, ['will']) || whenAt(timeline, sentence, at.from) === 'planned')

const mayBeOfOurs: Wanted = ({ reading }, sentence, at) =>
  textAt(reading.tokens, at.to) === ':' ||
  !(has(sentence, ['received', 'to_russia', 'own']) || isOfTheirsInReturn(sentence)) ||
  has(sentence, OURS, saidBy(reading, sentence, at)) ||
  hitsIn(sentence, 'gave').some(
    ({ from }) => !has(sentence, ['to_russia'], clauseAt(sentence, from)),
  )

const isOfTheirsInReturn = (s: Sentence): boolean => has(s, ['in_return']) && has(s, ['russian'])

/** «У Коордштабі повідомлення поки не прокоментували»: who says nothing confirms nothing. */
const tellsOfThis: Wanted = (timeline, sentence, at) =>
  !isGivenTo(timeline, at) &&
  !isReceiving(timeline.reading, sentence, at) &&
  !isAwaiting(timeline.reading.tokens, at) &&
  isAttributive(timeline.reading, sentence) &&
  !isUnsaid(wordsOf(timeline.reading, sentence)) &&
  !isUntold(timeline, sentence)

/** «Штаб про передачу до вечора не повідомив»; with a number, or silent only of how many, he has told some of it. */
const isUntold = ({ reading }: Timeline, sentence: Sentence): boolean =>
  sentence.numbers.length === 0 &&
  !someToken(reading.tokens, sentence.from, sentence.to, isHowMany) &&
  UNTOLD.test(wordsOf(reading, sentence))

const UNTOLD =
  /(?<!\p{L})(?:не|ничего|нічого|not|nothing)(?: \p{L}+){0,2}? (?:сообщ(?:ил|ал|а[её]т)|повідом(?:ив|ил|ля)|высказ|вислов|отозва|отклика|відгук|озива|заявл|говор[ия]|сказ[аы]|казал|кажуть|розпов|рассказ|said|reported|announced|weighed|reacted|spoken)\p{L}*/u

/** «не коментує, скільки отримала Росія», «о встречной передаче не упомянул»: who is silent of Russia's half alone has told the other. */
const isUnsaid = (words: string): boolean =>
  (UNSAID.test(words) && !OF_THEIRS.test(words)) || LATER.test(words) || USUALLY.test(words)

/** «Коордштаб зазвичай повідомляє про це того ж дня»: what one does at other times says nothing of this one. */
const USUALLY = /(?<!\p{L})(?:зазвичай|обычно|usually|normally|typically)(?!\p{L})/u

const OF_THEIRS =
  /(?<!\p{L})(?:not|не) (?:[\p{L},]+ ){0,4}(?:скільки|сколько|how many|how much|what)(?: \p{L}+){0,3} (?:росі|росс|russia|moscow|москв|the other side|інша сторон|другая сторон)|(?<!\p{L})(?:о|об|про|about|of|on) (?:встречн|ответн|обратн|зустрічн|зворотн|reverse|return)\p{L}* (?:передач|handover|transfer)/u

/**
 * Beside a speaker of Russia who told of the bodies: «Омбудсмен Лубинец говорил о 900 пленных» tells of
 * something else, however short it is.
 */
const tellsOfBodies: Wanted = (timeline, sentence, at) =>
  tellsOfThis(timeline, sentence, at) &&
  !isVersion(timeline.reading.tokens, at) &&
  (has(sentence, ['body', 'dead', 'repatriation', 'such_figure']) ||
    !has(sentence, ['captive', 'captivity', 'list', 'exchange', 'exchanged', 'will']) ||
    (!has(sentence, ['captive', 'captivity', 'list']) &&
      CONFIRMED.test(wordsOf(timeline.reading, sentence))))

/** «За версією Києва, серед тіл були й росіяни»: beside Russia's word, Kyiv's version says that it is another one. */
const isVersion = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, to, isVersionOf)

const isVersionOf = anyWord(`
  версією версиям версии заявою заявами заявлени{ю,ям} підрахунк* подсч{е,ё}т*
`)

/** «Об этом сообщили и в штабе», «Зеленський це підтвердив» */
const CONFIRMED =
  /підтверд|подтверд|confirm|(?<!\p{L})(?:це|цю|цього|цьому|такі|таку|інформаці\p{L}+|заход\p{L}*|захід|это|эту|этом|такие|такую|информаци\p{L}+|сообщени\p{L}+|мероприяти\p{L}+|this|the news|the handover|the transfer|details|подробиц\p{L}+|подробност\p{L}+)(?!\p{L})/u

/** "handed to the Ukrainian authorities" is no word of theirs; "according to the headquarters" is. */
const isGivenTo = ({ reading: { tokens } }: Timeline, { from }: Span): boolean => {
  const to = textAt(tokens, from - 1) === 'the' ? from - 2 : from - 1
  return textAt(tokens, to) === 'to' && !isAccording(tokens[to - 1])
}

/** «Координационному штабу передали 58 тел», "the Headquarters received 58 bodies": told of them, and not by them; «Україна підтвердила отримання тіл» tells. */
const isReceiving = ({ tokens }: Reading, sentence: Sentence, { to }: Span): boolean =>
  !isVerb(tokens[to - 1]) &&
  (['received', 'gave'] as const).some((idea) =>
    hitsIn(sentence, idea).some(
      ({ from }) => from >= to && from - to <= RECEIVING_WITHIN && !isTelling(tokens[to]),
    ),
  )

/** «Штаб підтвердив отримання тіл» */
const isTelling = anyWord('підтверд* подтверд* confirm* повідом* сообщ* report*')
/** «Штаб мав отримати …» */
const RECEIVING_WITHIN = 1

/** «Штаб мав отримати 158 тіл», "the headquarters was expecting 158 bodies": what was to come is no word that it came. */
const isAwaiting = (tokens: readonly Token[], { to }: Span): boolean =>
  someToken(tokens, to, to + 2, isExpecting) ||
  (someToken(tokens, to, to + 2, isDue) && someToken(tokens, to + 1, to + AWAITING_WITHIN, isToGet))

const AWAITING_WITHIN = 5
const isDue = anyWord(`
  мав мала мали має повин{ен,на,ні} долж{ен,на,ны} планува* готував* готовил* планировал*
  сподіва* надеял*
  was were is are should planned hoped
`)
const isToGet = anyWord(`
  отримати прийняти забрати одержати получить принять забрать
  receive get collect take
`)
const isExpecting = anyWord(`
  очіку{вав,вала,є,ють} чека{в,ла,є,ють} ожида{л,ла,ет,ют} жд{ал,ала,{е,ё}т,ут}
  expect{s,ed,ing} await{s,ed,ing} waiting awaiting
`)

const isAccording = anyWord('according thanks reference referring')

/** «отчёт опубликует позже» */
const LATER =
  /(?<!\p{L})(?:опублику|оприлюдн|прокоменту|прокоммент|повідомл?[ия]т|сообщ[иа]т|поінформу|проинформиру|вы?ступ[ия]т|виступ[ия]т|назв[еу]|назов[еу]т|скаж[еу]|обіця|обеща|буд[еу]|мають|має|will|would|promise|expected|plans|is to)[\p{L}]*(?: \p{L}+){0,4} (?:позже|позднее|пізніше|згодом|later)(?!\p{L})/u

const UNSAID =
  /(?<!\p{L})(?:звинувати|звинувачу|обвини|обвиня|accus|мовч|молч|silen)\p{L}*|(?<!\p{L})(?:не|ни|ні|not|no|neither)(?: \p{L}+){0,2}? (?:про|от|від|за|о)?(?:комент|коммент|підтвер[дж]|подтвер[дж]|реаг|оприлюдн|публик|публік|звіт|отчит|comment|confirm|respond|report|sp[eo]k|mention|згад|упомян|упомин)|(?:підтверджен|подтвержден|confirmation)\p{L}*(?: \p{L}+){0,6} (?:немає|нема|нет|не)(?!\p{L})|yet to (?:confirm|comment)|(?<!\p{L})(?:підтверд(?:ить|ять|жуватим\p{L}+)|подтверд(?:ит|ят)|(?:will|may|might|could) (?:\p{L}+ ){0,3}?confirm)(?!\p{L})|(?<!\p{L})(?:сведений|данных|цифр\p{L}?|чис\p{L}+|информации|відомостей|даних|інформації)(?: \p{L}+){0,2} не (?:приво|приве|называ|назва|наво|наві|дава|дал|надава|нада|публик|сообщ|повідом|озвуч)|(?<!\p{L})(?:не|not) (?:приво|приве|называ|назва|наво|наві|дава|дал|надава|нада|озвуч|provide|give|name|disclose|release)\p{L}*(?: \p{L}+){0,3} (?:сведений|данных|цифр|числ|информации|відомостей|даних|інформації|кількост|figure|number|data|information)/u

/**
 * Where nobody is named: Ukrainian, a text that calls the dead defenders or tells of Russia's dead alone, and
 * one in English or of a Russian speaker «в Украине» that names no source of the other side and does not tell how
 * many Russia got, which Ukraine's headquarters never do.
 */
const isOfUkraine = (
  { reading }: Timeline,
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): boolean =>
  reading.language === 'uk' ||
  ours === undefined ||
  isOfProject(reading.tokens) ||
  reading.sentences.some((s) => has(s, ['defender']) && !leadsToOther(reading.tokens, s.from)) ||
  (isNotOfRussia(reading) &&
    !someToken(reading.tokens, 0, reading.tokens.length, isOfTheirSide) &&
    isLeftToOurs(reading, ours.value, theirs?.value))

/** «в Украину вернули», where Russia's own say «на Украину». */
const isNotOfRussia = ({ language, sentences, tokens }: Reading): boolean =>
  language === 'en' ||
  sentences.some(({ from, to }) =>
    tokens.slice(from, to).some((token, at) => isIn(token) && isUkraine(tokens[from + at + 1])),
  )

/** «наши забрали 27», "Kiev received 1,212": so Russia's own may write. */
const isOfTheirSide = anyWord("мы нам нас наши наших we us our{,s} kiev{,'s}")

const isIn = anyWord('в')
const isUkraine = anyWord('украину украине')

/** Whoever says what is to come, or before that it has happened, speaks of this event too. */
const isOfThis = (timeline: Timeline, sentence: Sentence, at: Span): boolean =>
  isOfNow(timeline, sentence, at) ||
  TOLD_BEFORE.test(wordsOf(timeline.reading, sentence)) ||
  isOnlyToldBefore(timeline, sentence)

const isOfNow = (timeline: Timeline, sentence: Sentence, at: Span): boolean => {
  const when = whenAt(timeline, sentence, at.from)
  // "909 were returned today, taking the total to 12,345, the headquarters said"
  if (when === 'total' && has(sentence, ['today', 'final'])) return true
  // «раніше заявляв про домовленість обміняти …» is planned, and still told before.
  // «П'ять тіл тоді, за твердженням Києва, належали полоненим, яких мали повернути живими» is of another transfer.
  return !OTHER.has(when) && !(when === 'planned' && has(sentence, ['recall', 'afterwards']))
}

const OTHER: ReadonlySet<When> = new Set(['recalled', 'total'])

const TOLD_BEFORE =
  /(?:ранее|раньше|до этого|earlier|раніше|до цього)(?: \S+){0,3} (?:состоявш|проведенн|обмен|обмін|the exchange)/u
