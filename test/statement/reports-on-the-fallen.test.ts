import { describe, expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { isEvent } from '#statement/statement.ts'
import { type ComposedReport, composedReportsIn, REPORTS } from '../posts/reports-on-the-fallen.ts'
import { readOn } from './told.ts'

const PUBLISHED: CivilDay = '2025-09-18'
const LANGUAGES = ['uk', 'ru', 'en'] as const

const { eventsIn } = readOn(PUBLISHED)

const read = ({ text }: ComposedReport): unknown =>
  eventsIn(text).map((one) =>
    isEvent(one)
      ? {
          kind: one.kind,
          day: one.day,
          review: one.review,
          figures: Object.fromEntries(
            Object.entries(one.figures).map(([key, { value }]) => [key, value]),
          ),
          attribution: one.attribution,
          breakdown: one.breakdown.map(({ count }) => count),
        }
      : null,
  )

const said = ({ figures, attribution, breakdown }: ComposedReport): unknown => [
  { kind: 'body_repatriation', day: PUBLISHED, review: [], figures, attribution, breakdown },
]

describe.each(LANGUAGES)('a report on the fallen, in %s,', (lang) => {
  test('says how many came which way, whatever else it counts', () => {
    const reports = composedReportsIn(lang)
    expect(reports.length).toBeGreaterThan(40)
    const wrong = reports.filter((one) => JSON.stringify(read(one)) !== JSON.stringify(said(one)))
    expect(wrong.slice(0, 5).map((one) => [one.text, read(one), said(one)])).toEqual([])
  })

  test.each(REPORTS[lang].undone)(
    'tells of nobody where the lead takes back its headline: %s',
    (text) => {
      expect(eventsIn(text)).toEqual([])
    },
  )
})

describe('of several numbers in one sentence', () => {
  test.each([
    [
      'Як і минулого разу, коли віддали 1000 тіл, сьогоднішня репатріація пройшла спокійно: Україна прийняла 757 полеглих.',
      757,
      undefined,
    ],
    ['Обмін тілами полеглих відбувся: Україні — 757, Росії — 45.', 757, 45],
    ['Передано 757 тіл українських воїнів, російських — 45.', 757, 45],
    ['Обмін тілами: Київ забрав 757 полеглих, тоді як Москві віддали тіла 45 солдатів.', 757, 45],
    ['Репатріація відбулася: 757 тіл уже на підконтрольній території.', 757, undefined],
    ['Повернення на щиті. 757 українських героїв сьогодні зустріла рідна земля.', 757, undefined],
    [
      'After a transfer of 1,000 bodies in July, Russia returned a further 757 to Ukraine today, the headquarters said.',
      757,
      undefined,
    ],
  ])('only those of this event are told: %s', (text, ours, theirs) => {
    const [event, ...others] = eventsIn(text)
    expect(others).toEqual([])
    const figures = event !== undefined && isEvent(event) ? event.figures : {}
    expect([event?.kind, event?.review]).toEqual(['body_repatriation', []])
    expect([figures.bodies_to_ua?.value, figures.bodies_to_ru?.value]).toEqual([ours, theirs])
  })

  test.each([
    'Після аварії літака до Києва доставили тіла 31 загиблого пасажира.',
    'В прошлом июле Украине передали 757 тел, России — 45.',
  ])('nobody is told of those who died elsewhere or came long ago: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })
})
