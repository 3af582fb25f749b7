const MONTHS = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
] as const

const wall = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Kyiv',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** What Kyiv's clocks show at a moment, written as if it were UTC. */
function shown(at: number): number {
  const parts = new Map(wall.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
}

/** The moment (ms, UTC) at which Kyiv's clocks show `HH:MM` on a day, summer time or winter time. */
export function kyivTime(day: string, clock: string): number {
  const wanted = Date.parse(`${day}T${clock}:00Z`)
  const guess = wanted - 7_200_000
  return guess - (shown(guess) - wanted)
}

/** «14 серпня» */
export function dayInWords(day: string): string {
  const [, month = '1', date = '1'] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''}`
}

const english = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** «14 August» */
export const dayInEnglish = (day: string): string => english.format(new Date(`${day}T00:00:00Z`))

/** The day some days later. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
