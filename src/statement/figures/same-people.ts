import { derived } from '#statement/count/figure.ts'
import { monthsIn } from '#statement/day/period.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Figure, Figures } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Tells whether as many soldiers and as many civilians went to the other side: «Столько же военных и гражданских передано Украине». */
export const isOfSamePeople = (sentence: Sentence, hit: Span): boolean => {
  const behind = {
    from: hit.to,
    to: Math.min(hit.to + BOTH_WORDS, clauseAt(sentence, hit.from).to),
  }
  return (
    has(sentence, ['military', 'captive'], behind) &&
    has(sentence, ['civilian'], behind) &&
    !sentence.numbers.some((at) => at >= hit.to)
  )
}

/** "of soldiers and of civilians" */
const BOTH_WORDS = 6

/** The figure of the one side as that of the other. */
export const sameOf = ({ value, quotes }: Figure, { quotes: said }: Figure): Figure => ({
  value,
  how: 'same_number',
  quotes: [...quotes, ...said.slice(-1)],
})

/** Gives those who are known on one side only to the other one too: its soldiers, its civilians. */
export function withSameParts(figures: Figures, same: Figure): Figures {
  const { ua_returned: ua, ua_military, ua_civilians, ru_returned: ru, ru_civilians } = figures
  if (ua === undefined || ru === undefined || ua.value !== ru.value) return figures
  if (ua_civilians !== undefined)
    return ru_civilians === undefined && !isSaidBehind(ua_civilians, same)
      ? { ...figures, ru_civilians: sameOf(ua_civilians, same) }
      : figures
  if (ua_military !== undefined || ru_civilians === undefined) return figures
  const soldiers = derived(ru.value - ru_civilians.value, 'subtracted', [ru, ru_civilians])
  return {
    ...figures,
    ua_military: sameOf(soldiers, same),
    ua_civilians: sameOf(ru_civilians, same),
  }
}

/** «она получила столько же: сто военных и одного гражданского»: of whom as many are is said of this side alone. */
function isSaidBehind({ quotes: [told] }: Figure, same: Figure): boolean {
  const said = same.quotes.at(-1)
  if (told === undefined || said === undefined) return false
  return told.start >= said.end && told.start - said.end < BEHIND_LETTERS
}

const BEHIND_LETTERS = 60

/**
 * «По 185 військових. Додому їдуть і 20 наших цивільних, стільки ж своїх отримала Росія», "Moscow reported the same number of
 * its own civilians": as many civilians on top of its soldiers; null where nobody says so.
 */
export function withSameCivilians(
  { reading, carried }: Timeline,
  figures: Figures,
): Figures | null {
  const { ua_civilians: ours, ua_military: soldiers, ru_returned: theirs } = figures
  if (ours === undefined || soldiers === undefined || theirs?.value !== soldiers.value) return null
  if (figures.ru_civilians !== undefined) return null
  const sentence = reading.sentences.find(
    (s) =>
      !carried.has(s.index) &&
      has(s, COMING) &&
      !has(s, NOT_DONE) &&
      !someToken(reading.tokens, s.from, s.to, isNotGot) &&
      monthsIn(reading, s).length === 0 &&
      asManyCivilians(s) !== null,
  )
  const hit = sentence === undefined ? null : asManyCivilians(sentence)
  if (hit === null || !isNearBehind(reading, ours, hit)) return null
  const civilians: Figure = {
    value: ours.value,
    how: 'same_number',
    quotes: [...ours.quotes, quoteOf(reading, hit)],
  }
  const all = derived(theirs.value + civilians.value, 'added', [theirs, civilians])
  return { ...figures, ru_civilians: civilians, ru_returned: all }
}

/** Where a sentence says that as many civilians went to Russia. */
const asManyCivilians = (s: Sentence): Span | null =>
  hitsIn(s, 'same_number').find(
    ({ from, to }) =>
      has(s, ['civilian'], { from: to, to: to + CIVILIAN_WORDS }) &&
      !has(s, SOLDIERS, { from: to, to: to + CIVILIAN_WORDS }) &&
      has(s, THEIRS, { from: clauseAt(s, from).from, to: clauseAt(s, from).to }) &&
      !s.numbers.some((at) => at >= to),
  ) ?? null

/** "same number of its own civilians" */
const CIVILIAN_WORDS = 5
const THEIRS: readonly Idea[] = ['russia', 'russian', 'to_russia', 'ru_voice', 'own']
const SOLDIERS: readonly Idea[] = ['military', 'captive', 'defender', 'ukrainian']
const NOT_DONE: readonly Idea[] = ['will', 'denied', 'unconfirmed', 'recall']

const COMING: readonly Idea[] = ['returned', 'home', 'received', 'gave', 'to_russia', 'exchanged']
/** Those who stay, whom a side only wants, or had got another time, or has on paper. */
const isNotGot = anyWord(`
  перебува{є,ють} лиша{є,ю}ться залиша{є,ю}ться чека{є,ють} утриму* оста{е,ю}тся наход{и,я}тся ожида{е,ю}т удержива*
  remain{,s} awaits awaiting held stay{,s} expect{,s,ed,ing} wait{,s,ing}
  про{сить,сила,сили,сять,сит,сила,сили,сят} пропон* предлож* предлага* хоче хочуть хотіл* хочет хотят хотел* вимага* треб{ует,овал*}
  поверне сподіва* надее* очіку* розрахов* рассчит* мала мали мав должна должны
  ask{,s,ed,ing} request* want{,s,ed} demand* hope{,s,d} seek{,s,ing} sought offer* propos* claim{,s,ed} had supposed due
  папері паперах бумаге бумагах paper тоді тогда then торік last previous* earlier before попередн* предыдущ* минул* прошл* колись раніше раньше ранее
`)

/** Ukraine's civilians are told right before: in the same sentence or the one above. */
function isNearBehind({ sentences, tokens }: Reading, ours: Figure, hit: Span): boolean {
  const [told] = ours.quotes
  const at = sentences.findIndex(({ from, to }) => hit.from >= from && hit.from < to)
  const above = sentences[Math.max(0, at - 1)]
  const [start, end] = [tokens[above?.from ?? 0]?.start ?? 0, tokens[hit.from]?.start ?? 0]
  return told !== undefined && told.start >= start && told.start < end
}
