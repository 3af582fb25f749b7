import { type Instant, instant } from '#post/post.ts'
import { isOnlyCode } from './narrowing.ts'
import { type DigestTime, type Quiet, RHYTHMS } from './preferences.ts'
import { type Lang, LANGUAGES, type Topic, TOPICS } from './reader.ts'
import { ZONES } from './zones.ts'

/** One thing that a chat sets, always with its whole value: pressed twice it is set once. */
export type Setting =
  | Readonly<{ is: 'sound'; topic: Topic; on: boolean }>
  | Readonly<{ is: 'quiet'; topic: Topic; quiet: Quiet }>
  | Readonly<{ is: 'zone'; zone: string }>
  | Readonly<{ is: 'digest'; time: DigestTime | null }>
  | Readonly<{ is: 'plain'; on: boolean }>
  | Readonly<{ is: 'language'; lang: Lang }>
  /** A topic narrowed to what a button's sign stands for; null for all of it. */
  | Readonly<{ is: 'only'; topic: Topic; code: string | null }>
  /** For so many days from the press, up to a moment, or no longer. */
  | Readonly<{
      is: 'pause'
      pause: Readonly<{ days: number }> | Readonly<{ until: Instant }> | null
    }>

/** The longest pause that a button offers. */
const MOST_DAYS = 366

/** Writes a setting as the words of a button. */
export function settingWords(setting: Setting): readonly (string | number)[] {
  switch (setting.is) {
    case 'sound':
      return ['sound', setting.topic, onOff(setting.on)]
    case 'quiet':
      return ['quiet', setting.topic, quietWord(setting.quiet)]
    case 'zone':
      return ['zone', setting.zone]
    case 'digest':
      return ['digest', ...timeWords(setting.time)]
    case 'plain':
      return ['plain', onOff(setting.on)]
    case 'language':
      return ['language', setting.lang]
    case 'only':
      return ['only', setting.topic, setting.code ?? 'all']
    case 'pause':
      return ['pause', pauseWord(setting.pause)]
  }
}

const timeWords = (time: DigestTime | null): readonly (string | number)[] =>
  time === null ? ['off'] : [time.every, time.at]

const onOff = (on: boolean): string => (on ? 'on' : 'off')
const quietWord = (quiet: Quiet): string =>
  typeof quiet === 'string' ? quiet : `${quiet.from}-${quiet.to}`

function pauseWord(pause: Extract<Setting, { is: 'pause' }>['pause']): string {
  if (pause === null) return 'off'
  return 'days' in pause ? `${pause.days}d` : `${Math.floor(pause.until / 60_000)}m`
}

/** Reads a setting out of a button's words; null for whatever this program did not write itself. */
export function readSetting([is = '', ...words]: readonly string[]): Setting | null {
  const read = READ.get(is)
  return read === undefined ? null : read(words)
}

type Read = (words: readonly string[]) => Setting | null

const READ: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['sound', readSound],
  ['quiet', readQuiet],
  ['zone', readZone],
  ['digest', readDigest],
  ['plain', readPlain],
  ['language', readLanguage],
  ['only', readNarrowed],
  ['pause', readPause],
])

const topicNamed = (name: string | undefined): Topic | undefined =>
  TOPICS.find((known) => known === name)
const isOnOff = (word: string | undefined): word is 'on' | 'off' => word === 'on' || word === 'off'

function readSound([name, word, ...more]: readonly string[]): Setting | null {
  const topic = topicNamed(name)
  if (topic === undefined || !isOnOff(word) || more.length > 0) return null
  return { is: 'sound', topic, on: word === 'on' }
}

function readQuiet([name, word = '', ...more]: readonly string[]): Setting | null {
  const topic = topicNamed(name)
  if (topic === undefined || more.length > 0) return null
  const quiet = word === 'none' || word === 'usual' ? word : hoursIn(word)
  return quiet === null ? null : { is: 'quiet', topic, quiet }
}

function hoursIn(word: string): Quiet | null {
  const { from, to } = /^(?<from>\d{1,4})-(?<to>\d{1,4})$/u.exec(word)?.groups ?? {}
  const [start, end] = [minuteIn(from), minuteIn(to)]
  return start === null || end === null || start === end ? null : { from: start, to: end }
}

/** A minute of the day written as this program writes it. */
function minuteIn(word: string | undefined): number | null {
  const minute = Number(word)
  return word !== undefined && /^(?:0|[1-9]\d{0,3})$/u.test(word) && minute < 1440 ? minute : null
}

function readZone([zone, ...more]: readonly string[]): Setting | null {
  const known = ZONES.find((one) => one === zone)
  return known === undefined || more.length > 0 ? null : { is: 'zone', zone: known }
}

function readDigest([word, minute, ...more]: readonly string[]): Setting | null {
  if (word === 'off' && minute === undefined) return { is: 'digest', time: null }
  const every = RHYTHMS.find((known) => known === word)
  const at = minuteIn(minute)
  return every === undefined || at === null || more.length > 0
    ? null
    : { is: 'digest', time: { every, at } }
}

function readPlain([word, ...more]: readonly string[]): Setting | null {
  return isOnOff(word) && more.length === 0 ? { is: 'plain', on: word === 'on' } : null
}

function readLanguage([name, ...more]: readonly string[]): Setting | null {
  const lang = LANGUAGES.find((known) => known === name)
  return lang === undefined || more.length > 0 ? null : { is: 'language', lang }
}

function readNarrowed([name, word = '', ...more]: readonly string[]): Setting | null {
  const topic = topicNamed(name)
  if (topic === undefined || more.length > 0) return null
  if (word === 'all') return { is: 'only', topic, code: null }
  return isOnlyCode(word) ? { is: 'only', topic, code: word } : null
}

function readPause([word = '', ...more]: readonly string[]): Setting | null {
  if (more.length > 0) return null
  if (word === 'off') return { is: 'pause', pause: null }
  const { value, unit } = /^(?<value>[1-9]\d{0,8})(?<unit>[dm])$/u.exec(word)?.groups ?? {}
  const number = Number(value)
  if (unit === 'd') return number <= MOST_DAYS ? { is: 'pause', pause: { days: number } } : null
  return unit === 'm' ? { is: 'pause', pause: { until: instant(number * 60_000) } } : null
}
